package id.teladan.talenta.aturan;

/** Leadership trainings. */
public enum DiklatKepemimpinan {
    PKN1,
    PKN2,
    PKA,
    PKP
}
