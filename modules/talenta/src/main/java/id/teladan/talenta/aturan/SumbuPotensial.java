package id.teladan.talenta.aturan;

/** Axis of potential, the highest first. */
public enum SumbuPotensial {
    TINGGI,
    MENENGAH,
    RENDAH
}
