package id.teladan.tpp.aturan;

/** Kinds of leave; CLTN is unpaid. */
public enum JenisCuti {
    TAHUNAN,
    BERSAMA,
    BESAR,
    SAKIT,
    MELAHIRKAN,
    ALASAN_PENTING,
    CLTN
}
