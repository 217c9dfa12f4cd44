package id.teladan.disiplin.penjatuhan;

/**
 * Command: a step that the calendar has made due.
 *
 * @param versi version of the case that was seen
 */
public record LanjutkanPerkara(long id, long versi) {}
