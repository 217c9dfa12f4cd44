package id.teladan.tpp.aturan;

/** Category of the effective tax rate by marital status. PP 58/2023. */
public enum KategoriTer {
    A,
    B,
    C
}
