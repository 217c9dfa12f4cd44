package id.teladan.disiplin.aturan;

/** Posts of offenders in a province. */
public enum Pelanggar {
    SEKDA,
    JPT_PRATAMA,
    ADMINISTRATOR,
    PENGAWAS,
    PELAKSANA,
    /** Functional staff below ahli utama. */
    JF,
    JF_AHLI_UTAMA
}
