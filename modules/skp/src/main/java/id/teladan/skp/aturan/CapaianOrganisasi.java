package id.teladan.skp.aturan;

/** Performance of the organisation, the best first. PermenPANRB 6/2022; SE Menteri PANRB 3/2023. */
public enum CapaianOrganisasi {
    ISTIMEWA,
    BAIK,
    BUTUH_PERBAIKAN,
    KURANG,
    SANGAT_KURANG
}
