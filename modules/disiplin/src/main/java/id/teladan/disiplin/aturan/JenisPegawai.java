package id.teladan.disiplin.aturan;

/** Kinds of employees that discipline tells apart. */
public enum JenisPegawai {
    PNS,
    CPNS,
    PPPK
}
