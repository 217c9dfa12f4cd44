package id.teladan.core.berkas;

import java.io.Serializable;

/**
 * A kept file without its bytes.
 *
 * @param nama cleaned name, with its extension
 * @param jenisIsi media type by content
 * @param ukuran bytes
 */
public record RingkasBerkas(long id, String nama, String jenisIsi, long ukuran)
        implements Serializable {}
