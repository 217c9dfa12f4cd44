package id.teladan.skp.evaluasi;

/** State of an evaluation: being written, set, and how the employee answered. */
public enum StatusEvaluasi {
    DRAF,
    DITETAPKAN,
    DITERIMA,
    TIDAK_SEPAKAT,
    TANPA_TANGGAPAN
}
