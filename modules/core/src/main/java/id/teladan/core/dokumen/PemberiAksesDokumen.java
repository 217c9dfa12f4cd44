package id.teladan.core.dokumen;

import id.teladan.core.izin.Pelaku;

/** A module answers here who else than the person concerned may download a document of its kinds. One yes is enough. */
public interface PemberiAksesDokumen {

    /** Whether the person may read the record that the document is about. */
    boolean boleh(Pelaku pelaku, String jenis, String subjek);
}
