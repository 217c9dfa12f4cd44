package id.teladan.presensi.aturan;

/** What a leave is for, where it decides. */
public enum KeperluanCuti {
    KELUARGA_SAKIT,
    KELUARGA_MENINGGAL,
    PERKAWINAN_PERTAMA,
    HAJI_PERTAMA,
    ISTRI_MELAHIRKAN,
    BENCANA,
    LAIN
}
