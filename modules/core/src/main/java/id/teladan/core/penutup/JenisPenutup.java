package id.teladan.core.penutup;

/** Kind of cover, the strongest first. */
public enum JenisPenutup {
    CUTI,
    DINAS_LUAR,
    DIKLAT,
    WFH,
    IZIN
}
