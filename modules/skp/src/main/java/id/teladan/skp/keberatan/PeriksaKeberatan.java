package id.teladan.skp.keberatan;

/**
 * Command: begin the examination.
 *
 * @param versi version of the objection that was seen
 */
public record PeriksaKeberatan(long id, long versi) {}
