package id.teladan.core.pegawai;

import java.io.Serializable;

/**
 * One hit of the quick search.
 *
 * @param judul name of the person with titles, or of the unit
 * @param keterangan what tells it from others of that name: position and unit, or the OPD
 * @param tautan path of its page from the context root
 */
public record HasilCari(Jenis jenis, String judul, String keterangan, String tautan)
        implements Serializable {

    /** What was found. */
    public enum Jenis {
        PEGAWAI,
        UNIT
    }
}
