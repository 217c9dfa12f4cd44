package id.teladan.skp.aturan.permen8;

/** How a planned result follows from that of the superior. */
public enum Cascading {
    /** The superior's indicator was divided. */
    DIRECT,
    /** The result leads to that of the superior. */
    NON_DIRECT
}
