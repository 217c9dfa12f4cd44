package id.teladan.disiplin.aturan.perkara;

/** State of a case. */
public enum StatusPerkara {
    INDIKASI,
    DITOLAK,
    DIPANGGIL_1,
    DIPANGGIL_2,
    DIPERIKSA,
    BAP_SELESAI,
    LHP_SELESAI,
    DILIMPAHKAN,
    PLENO,
    REKOMENDASI,
    DITETAPKAN,
    DISAMPAIKAN,
    UPAYA_ADMINISTRATIF,
    BERLAKU,
    DIJALANI,
    SELESAI,
    DIBATALKAN,
    TIDAK_TERBUKTI,
    DIARSIPKAN;

    /** True when nothing but the archive follows. */
    public boolean akhir() {
        return this == DITOLAK
                || this == SELESAI
                || this == DIBATALKAN
                || this == TIDAK_TERBUKTI
                || this == DIARSIPKAN;
    }
}
