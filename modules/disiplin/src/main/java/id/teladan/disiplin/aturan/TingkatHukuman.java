package id.teladan.disiplin.aturan;

/** Levels of sanctions, the lightest first. PP 94/2021 Pasal 8. */
public enum TingkatHukuman {
    RINGAN,
    SEDANG,
    BERAT
}
