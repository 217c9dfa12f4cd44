package id.teladan.skp.aturan.angkakredit;

/** Levels of functional posts: expertise, then skill. PermenPANRB 1/2023. */
public enum JenjangFungsional {
    AHLI_PERTAMA("Ahli Pertama"),
    AHLI_MUDA("Ahli Muda"),
    AHLI_MADYA("Ahli Madya"),
    AHLI_UTAMA("Ahli Utama"),
    PEMULA("Pemula"),
    TERAMPIL("Terampil"),
    MAHIR("Mahir"),
    PENYELIA("Penyelia");

    private final String sebutan;

    JenjangFungsional(String sebutan) {
        this.sebutan = sebutan;
    }

    /** Official Indonesian wording. */
    public String sebutan() {
        return sebutan;
    }

    /** False at the top of the category. */
    public boolean adaJenjangBerikut() {
        return this != AHLI_UTAMA && this != PENYELIA;
    }
}
