package id.teladan.talenta.aturan;

/** Category of the merit system, of both schemes. */
public enum KategoriMerit {
    SANGAT_BAIK,
    BAIK,
    KURANG,
    BURUK,
    MAJU,
    TINGGI,
    MENENGAH,
    LANJUTAN,
    DASAR
}
