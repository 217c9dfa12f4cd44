package id.teladan.skp.kaskade;

import java.io.Serializable;

/**
 * What was stored in a cell.
 *
 * @param tawaran true when it waits for the answer of the person
 */
public record PeranTersimpan(long id, boolean tawaran, long versi, String uraian)
        implements Serializable {}
