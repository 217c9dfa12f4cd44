package id.teladan.skp.aturan;

/** Overall rating of the results or of the behaviour. PermenPANRB 6/2022. */
public enum Rating {
    DI_ATAS_EKSPEKTASI,
    SESUAI_EKSPEKTASI,
    DI_BAWAH_EKSPEKTASI
}
