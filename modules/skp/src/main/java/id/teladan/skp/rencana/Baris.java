package id.teladan.skp.rencana;

/**
 * Command on one row of an SKP that changes no text: move, delete, bring back.
 *
 * @param versi version of the row that he saw
 */
public record Baris(long skpId, long id, long versi) {}
