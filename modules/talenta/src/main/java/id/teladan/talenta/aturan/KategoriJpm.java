package id.teladan.talenta.aturan;

/** Category of a job person match: first of filling, then of mapping. */
public enum KategoriJpm {
    MS,
    MMS,
    KMS,
    OPTIMAL,
    CUKUP_OPTIMAL,
    KURANG_OPTIMAL
}
