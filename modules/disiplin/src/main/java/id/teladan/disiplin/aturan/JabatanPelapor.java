package id.teladan.disiplin.aturan;

/** Posts that must report their wealth; they pick the level of offence 4e. */
public enum JabatanPelapor {
    JPT_UTAMA,
    JPT_MADYA,
    JPT_PRATAMA,
    SEKDA,
    ADMINISTRATOR,
    PENGAWAS,
    PELAKSANA,
    JF,
    JF_AHLI_UTAMA,
    PEJABAT_LAINNYA
}
