package id.teladan.core.izin;

/** How far a right reaches. */
public enum Lingkup {
    /** The person himself. */
    DIRI,
    /** Direct subordinates by the positions held on the day. */
    BAWAHAN,
    /** The unit of the role assignment and everything below it. */
    UNIT,
    SEMUA
}
