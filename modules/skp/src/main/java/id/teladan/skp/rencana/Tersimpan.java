package id.teladan.skp.rencana;

import java.io.Serializable;

/**
 * Answer to a saved row.
 *
 * @param id of the row
 * @param versi its new version
 * @param versiSkp version of the SKP; it changes when a returned SKP becomes a draft again
 */
public record Tersimpan(long id, long versi, long versiSkp) implements Serializable {}
