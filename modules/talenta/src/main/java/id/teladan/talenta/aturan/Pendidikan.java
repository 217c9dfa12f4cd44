package id.teladan.talenta.aturan;

/** Last formal education, the highest first. */
public enum Pendidikan {
    S3,
    S2,
    S1,
    D4,
    D3,
    D2,
    D1,
    SLTA,
    SLTP,
    SD
}
