package id.teladan.diklat.aturan;

/** Kinds of employees that training tells apart. */
public enum JenisPegawai {
    PNS,
    CPNS,
    PPPK
}
