package id.teladan.diklat.aturan;

/** How a form of training becomes JP when no certificate names them. */
public enum CaraJp {
    /** Hours of 60 minutes into JP of 45 minutes. */
    JAM,
    /** A figure for each day, by reach. */
    HARI,
    /** A figure for each session, some sessions a month. */
    SESI,
    /** A figure for the whole activity. */
    KEGIATAN
}
