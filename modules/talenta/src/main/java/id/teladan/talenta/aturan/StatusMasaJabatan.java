package id.teladan.talenta.aturan;

/** Where the term of a JPT stands. */
public enum StatusMasaJabatan {
    TERKUNCI,
    NORMAL,
    JATUH_TEMPO,
    LEWAT_BATAS
}
