package id.teladan.core.pegawai;

/** How a position is held, in the order in which a holder counts as the acting one. */
public enum JenisPenugasan {
    DEFINITIF,
    PJ,
    PLT,
    PLH,
    TUGAS_TAMBAHAN
}
