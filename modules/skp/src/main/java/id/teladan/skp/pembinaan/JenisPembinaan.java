package id.teladan.skp.pembinaan;

/** Kinds of guidance. */
public enum JenisPembinaan {
    /** Expectations, progress, support. */
    DIALOG,
    /** Help with the work. */
    BIMBINGAN,
    /** Behaviour or personal matters: restricted. */
    KONSELING
}
