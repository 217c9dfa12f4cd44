package id.teladan.skp.kaskade;

/** State of an offered result; only DITAWARKAN leads on. */
public enum StatusTawaran {
    DITAWARKAN,
    DITERIMA,
    DITOLAK,
    /** Taken back by the superior before the answer. */
    DICABUT
}
