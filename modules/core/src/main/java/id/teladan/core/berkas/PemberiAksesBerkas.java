package id.teladan.core.berkas;

import id.teladan.core.izin.Pelaku;

/**
 * A module that links files to its records answers here who else than the owner may read one: the reader of the record.
 * Every bean of this type is asked; one yes is enough.
 */
public interface PemberiAksesBerkas {

    /** Whether a record of this module that the person may read refers to the file. */
    boolean boleh(Pelaku pelaku, long berkasId);
}
