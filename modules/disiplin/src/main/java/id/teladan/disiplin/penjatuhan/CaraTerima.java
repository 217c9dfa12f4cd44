package id.teladan.disiplin.penjatuhan;

/** How a decision reached the person. */
public enum CaraTerima {
    /** Handed over in person. */
    HADIR,
    /** He did not come; it was sent, and is received when it reaches the address. */
    DIKIRIM
}
