package id.teladan.skp.aturan.permen8;

/** Category of a result under PermenPANRB 8/2021, the best first. */
public enum KategoriKinerja {
    SANGAT_BAIK("Sangat Baik"),
    BAIK("Baik"),
    CUKUP("Cukup"),
    KURANG("Kurang"),
    SANGAT_KURANG("Sangat Kurang");

    private final String sebutan;

    KategoriKinerja(String sebutan) {
        this.sebutan = sebutan;
    }

    /** Official Indonesian wording. */
    public String sebutan() {
        return sebutan;
    }
}
