package id.teladan.tpp.aturan;

/** Performance predicate of the period, the best first. PermenPANRB 6/2022. */
public enum Predikat {
    SANGAT_BAIK,
    BAIK,
    BUTUH_PERBAIKAN,
    KURANG,
    SANGAT_KURANG
}
