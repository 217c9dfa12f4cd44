package id.teladan.presensi.cuti;

/** What an officer corrects in the ledger of annual leave. */
public enum JenisKoreksi {
    /** Days that were used and are not recorded. */
    TERPAKAI,
    /** Days that are recorded and were not used. */
    KEMBALI,
    /** On duty on a day of joint leave: the right of the year grows by one day. */
    CUTI_BERSAMA
}
