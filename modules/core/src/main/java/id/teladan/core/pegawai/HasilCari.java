package id.teladan.core.pegawai;

import java.io.Serializable;

/**
 * One hit of the search.
 *
 * @param judul name of the person with titles, of the unit, number of the decree, or title of the document
 * @param keterangan what tells it from others of that name: position and unit, the OPD, the person
 * @param tautan path of its page from the context root
 */
public record HasilCari(Jenis jenis, String judul, String keterangan, String tautan)
        implements Serializable {

    /** What was found, in the order in which the groups stand. */
    public enum Jenis {
        PEGAWAI,
        UNIT,
        /** A decree in the record of a person. */
        SK,
        /** A document that the application has issued. */
        DOKUMEN
    }
}
