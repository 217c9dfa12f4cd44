package id.teladan.diklat.aturan;

/** Qualification of a graduate, the best first. */
public enum Kualifikasi {
    SANGAT_MEMUASKAN,
    MEMUASKAN,
    CUKUP_MEMUASKAN,
    KURANG,
    TIDAK_LULUS
}
