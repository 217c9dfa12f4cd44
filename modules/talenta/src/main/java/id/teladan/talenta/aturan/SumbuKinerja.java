package id.teladan.talenta.aturan;

/** Axis of performance, the best first. */
public enum SumbuKinerja {
    DI_ATAS_EKSPEKTASI,
    SESUAI_EKSPEKTASI,
    DI_BAWAH_EKSPEKTASI
}
