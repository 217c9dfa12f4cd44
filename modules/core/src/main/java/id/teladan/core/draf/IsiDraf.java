package id.teladan.core.draf;

import java.io.Serializable;
import java.time.Instant;

/**
 * A kept draft.
 *
 * @param isi what the form wrote, as text (usually JSON)
 * @param diubah moment of the last write
 * @param versi counts the writes; differs from the one a page knows when another window wrote in between
 */
public record IsiDraf(String isi, Instant diubah, long versi) implements Serializable {}
