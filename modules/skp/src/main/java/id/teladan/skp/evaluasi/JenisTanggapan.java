package id.teladan.skp.evaluasi;

/** What the employee does with the document; it stays valid whatever he does. */
public enum JenisTanggapan {
    /** Signs. */
    MENERIMA(StatusEvaluasi.DITERIMA),
    /** Signs and notes that he disagrees. */
    TIDAK_SEPAKAT(StatusEvaluasi.TIDAK_SEPAKAT),
    /** Refuses to sign, with the reason. */
    MENOLAK_TANDA_TANGAN(StatusEvaluasi.MENOLAK_TANDA_TANGAN);

    private final StatusEvaluasi menjadi;

    JenisTanggapan(StatusEvaluasi menjadi) {
        this.menjadi = menjadi;
    }

    StatusEvaluasi menjadi() {
        return menjadi;
    }
}
