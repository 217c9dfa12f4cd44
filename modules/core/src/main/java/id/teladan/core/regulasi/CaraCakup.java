package id.teladan.core.regulasi;

/** How an article is covered. */
public enum CaraCakup {
    /** A rule or a parameter of the code cites it. */
    KODE,
    /** An officer does it; the application helps or records it. */
    MANUAL,
    DI_LUAR
}
