package id.teladan.skp.aturan;

/** Performance predicate of an employee, the best first. PermenPANRB 6/2022. */
public enum PredikatKinerja {
    SANGAT_BAIK("Sangat Baik"),
    BAIK("Baik"),
    BUTUH_PERBAIKAN("Butuh Perbaikan"),
    KURANG("Kurang"),
    SANGAT_KURANG("Sangat Kurang");

    private final String sebutan;

    PredikatKinerja(String sebutan) {
        this.sebutan = sebutan;
    }

    /** Official Indonesian wording. */
    public String sebutan() {
        return sebutan;
    }
}
