package id.teladan.talenta.aturan;

/** Performance predicate, the best first. PermenPANRB 6/2022. */
public enum Predikat {
    SANGAT_BAIK,
    BAIK,
    BUTUH_PERBAIKAN,
    KURANG,
    SANGAT_KURANG
}
