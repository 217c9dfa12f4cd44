package id.teladan.skp.aturan.angkakredit;

/** A higher diploma obtained while in the level. */
public enum Ijazah {
    S1,
    S2,
    S3
}
