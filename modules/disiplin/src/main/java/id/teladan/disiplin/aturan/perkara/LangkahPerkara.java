package id.teladan.disiplin.aturan.perkara;

/** A step of a case. */
public enum LangkahPerkara {
    /** An indication is recorded; the case begins. */
    LAPOR,
    /** The indication is accepted and goes to the superior. */
    TERIMA,
    TOLAK,
    PANGGIL_1,
    HADIR,
    /** Not present at the first summons, so the second one is written. */
    PANGGIL_2,
    /** Not present at the second summons either: decided on the evidence. */
    TIDAK_HADIR,
    BENTUK_TIM,
    /** A question and its answer are recorded. */
    TANYA,
    TUTUP_BAP,
    TERBIT_LHP,
    /** The power lies with a higher official. */
    LIMPAH,
    PLENO,
    REKOMENDASI,
    TETAPKAN,
    SAMPAIKAN,
    /** Keberatan or banding. */
    AJUKAN,
    /** The fifteenth working day without a remedy. */
    HARI_15,
    /** The remedy is decided. */
    PUTUS,
    /** The sanction begins to be served. */
    MULAI,
    MASA_HABIS,
    ARSIP
}
