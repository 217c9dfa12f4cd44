package id.teladan.disiplin.aturan.perkara;

/** Clocks of a case; one runs at a time. */
public enum JenisJam {
    /** The indication is looked at. */
    TELAAH,
    /** The superior summons; PP 94/2021 Pasal 28 when he does not. */
    PANGGILAN_ATASAN,
    /** After the day of the first examination: the second summons. */
    PANGGILAN_KEDUA,
    /** Day of the second examination. */
    PEMERIKSAAN_KEDUA,
    PENYAMPAIAN,
    BERLAKU,
    PUTUSAN_UPAYA,
    /** Last day of serving. */
    MASA_HUKUMAN
}
