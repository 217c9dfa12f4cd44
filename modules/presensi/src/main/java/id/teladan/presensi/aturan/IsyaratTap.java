package id.teladan.presensi.aturan;

/** Something about a check-in by phone that an officer may want to look at. Never a verdict: the check-in counts all the same. */
public enum IsyaratTap {
    /** The phone says that its place is simulated. */
    LOKASI_TIRUAN,
    /** Further away from every place of the person than radius and accuracy together. */
    DI_LUAR_LOKASI,
    /** The circle in which the phone believes to be is wide. */
    AKURASI_RENDAH,
    /** No place came with it. */
    TANPA_LOKASI,
    /** The clock of the phone was known to be wrong when it was last compared. */
    JAM_MELESET,
    /** Arrived long after it had happened: the phone had no line. */
    LURING,
    /** Arrived later than such a check-in is meant to. */
    TERLAMBAT_KIRIM,
    /** From another phone than the one that the person has registered. */
    PONSEL_LAIN,
    /** The signature does not fit the registered phone. */
    TANDA_SALAH,
    /** Came late and without a signature. */
    TANPA_TANDA
}
