package id.teladan.skp.evaluasi;

/** State of an evaluation: being written, set, how the employee answered, replaced by a granted objection. */
public enum StatusEvaluasi {
    DRAF,
    DITETAPKAN,
    DITERIMA,
    TIDAK_SEPAKAT,
    MENOLAK_TANDA_TANGAN,
    TANPA_TANGGAPAN,
    HASIL_KEBERATAN
}
