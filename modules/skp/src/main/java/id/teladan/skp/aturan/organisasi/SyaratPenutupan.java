package id.teladan.skp.aturan.organisasi;

/** What the closing of a unit's evaluation needs. */
public enum SyaratPenutupan {
    /** The pattern holds. */
    LANGSUNG,
    /** A small unit outside the pattern: a written reason. */
    ALASAN,
    /** A unit outside the pattern: a written reason, countersigned by the next superior. */
    ALASAN_DAN_PENGESAHAN
}
