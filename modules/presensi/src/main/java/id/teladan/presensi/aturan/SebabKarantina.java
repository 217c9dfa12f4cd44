package id.teladan.presensi.aturan;

/** Why something that a device has sent waits for an officer. */
public enum SebabKarantina {
    /** The device is not on the allow-list, or was taken off it. */
    SN_TIDAK_DIKENAL,
    /** On that day the PIN belongs to nobody; the punch itself is in the ledger. */
    PIN_TIDAK_DIKENAL,
    /** Further in the future than a clock may be wrong. */
    WAKTU_MENDATANG,
    /** Older than anything that still counts. */
    WAKTU_LAMPAU,
    /** No PIN and time in it. */
    TIDAK_TERBACA
}
