package id.teladan.skp.rencana;

/** Perspective of a result of a JPT or of the head of an independent unit. */
public enum Perspektif {
    PENERIMA_LAYANAN,
    PROSES_BISNIS,
    PENGUATAN_INTERNAL,
    ANGGARAN
}
