package id.teladan.skp.evaluasi;

/** How it is known that the employee has the document. */
public enum CaraTerima {
    /** He confirmed it himself, or answered. */
    SENDIRI,
    /** The appraiser handed it over and noted how. */
    DISAMPAIKAN
}
