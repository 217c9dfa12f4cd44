package id.teladan.skp.rencana;

/** Aspect of an indicator in the quantitative approach. */
public enum Aspek {
    KUANTITAS,
    KUALITAS,
    WAKTU,
    BIAYA
}
