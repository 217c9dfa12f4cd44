package id.teladan.talenta.aturan;

/** What keeps a person out of the talent pool. */
public enum Halangan {
    HUKUMAN_SEDANG("sedang dalam akibat hukuman disiplin sedang"),
    HUKUMAN_BERAT("sedang dalam akibat hukuman disiplin berat"),
    TUGAS_BELAJAR("sedang tugas belajar"),
    CLTN("sedang cuti di luar tanggungan negara"),
    MENDEKATI_BUP("kurang dari satu tahun sebelum batas usia pensiun");

    private final String sebutan;

    Halangan(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
