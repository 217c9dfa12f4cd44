package id.teladan.presensi.cuti;

/** Kinds of entries of the ledger of annual leave. */
public enum JenisMutasi {
    /** Days used before Teladan kept the ledger. */
    AWAL,
    /** Days that a granted leave spends. */
    PAKAI,
    /** Days given back by a cancellation or a recall. */
    KEMBALI,
    /** Days postponed for official need; spends nothing, may be carried over further. */
    TANGGUH,
    /** A correction by two officers, with reason. */
    KOREKSI,
    /** On duty on a day of joint leave: a day more of the right of the year; the note begins with the day. */
    BERTUGAS
}
