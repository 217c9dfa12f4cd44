package id.teladan.skp.aturan.organisasi;

/** How often an instansi evaluates within the year. PermenPANRB 6/2022. */
public enum PeriodeEvaluasi {
    BULANAN(12),
    TRIWULANAN(4);

    private final int banyak;

    PeriodeEvaluasi(int banyak) {
        this.banyak = banyak;
    }

    /** Periods of a year. */
    public int banyak() {
        return banyak;
    }

    /** Last month of a period, 1 to 12. */
    public int bulanAkhir(int ke) {
        return ke * (12 / banyak);
    }
}
