package id.teladan.skp.aturan;

/** Feedback on one result or one of the seven values: above, as or below expectation. */
public enum NilaiButir {
    ATAS,
    SESUAI,
    BAWAH
}
