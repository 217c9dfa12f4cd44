package id.teladan.presensi.aturan;

/** Kinds of employees that leave rules tell apart. */
public enum JenisPegawai {
    PNS,
    CPNS,
    PPPK
}
