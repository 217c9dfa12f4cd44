package id.teladan.core.berkas;

import java.io.Serializable;

/**
 * A file to be kept. What is missing counts as empty, so that it is refused like an empty file.
 *
 * @param nama name as the browser sent it; only its last path part is used
 * @param isi all bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record UnggahBerkas(String nama, byte[] isi) implements Serializable {

    public UnggahBerkas {
        nama = nama == null ? "" : nama;
        isi = isi == null ? new byte[0] : isi;
    }
}
