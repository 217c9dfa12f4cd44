package id.teladan.core.impor;

/** What a checked row would do. */
public enum Tindakan {
    BARU,
    UBAH,
    SAMA,
    GALAT
}
