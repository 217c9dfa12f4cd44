package id.teladan.core.karier.aturan;

/** What falls due in a career. */
public enum JenisJatuhTempo {
    KGB,
    KENAIKAN_PANGKAT,
    PENSIUN,
    KONTRAK,
    JABATAN_JPT
}
