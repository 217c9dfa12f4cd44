package id.teladan.talenta.aturan;

/** Levels of sanctions. PP 94/2021. */
public enum TingkatHukuman {
    RINGAN,
    SEDANG,
    BERAT
}
