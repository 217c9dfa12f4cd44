package id.teladan.tpp.aturan;

/** Kinds of employees that the allowance tells apart. */
public enum StatusPegawai {
    PNS,
    CPNS,
    PPPK
}
