package id.teladan.skp.rencana;

/** Main result (from the post and the superior) or an additional one. */
public enum JenisHasilKerja {
    UTAMA,
    TAMBAHAN
}
