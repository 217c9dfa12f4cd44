package id.teladan.core.pemberitahuan;

/** How a notice reaches a person by e-mail. */
public enum CaraSurel {
    /** A letter of its own. */
    LANGSUNG,
    /** In the digest of the next morning; what everybody has without a choice. */
    RINGKASAN,
    TIDAK
}
