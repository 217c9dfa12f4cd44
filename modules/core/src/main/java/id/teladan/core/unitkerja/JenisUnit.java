package id.teladan.core.unitkerja;

/** Kind of unit. */
public enum JenisUnit {
    PEMPROV,
    SETDA,
    ASISTEN,
    STAF_AHLI,
    BIRO,
    SEKRETARIAT_DPRD,
    INSPEKTORAT,
    SATPOL_PP,
    DINAS,
    BADAN,
    SEKRETARIAT,
    BIDANG,
    BAGIAN,
    SUBBAGIAN,
    SEKSI,
    UPTD,
    RUMAH_SAKIT,
    CABANG_DINAS,
    SEKOLAH,
    TIM
}
