package id.teladan.presensi.cuti;

/** The four answers of the official form, for the superior's consideration and for the decision. Peraturan BKN 24/2017. */
public enum Putusan {
    DISETUJUI(LangkahCuti.SETUJUI),
    PERUBAHAN(LangkahCuti.UBAH),
    DITANGGUHKAN(LangkahCuti.TANGGUHKAN),
    TIDAK_DISETUJUI(LangkahCuti.TOLAK);

    private final LangkahCuti langkah;

    Putusan(LangkahCuti langkah) {
        this.langkah = langkah;
    }

    LangkahCuti langkah() {
        return langkah;
    }
}
