package id.teladan.talenta.aturan;

/** Levels of posts; structural ones ask for a leadership training of their own. */
public enum JenjangJabatan {
    JPT_UTAMA(DiklatKepemimpinan.PKN1),
    JPT_MADYA(DiklatKepemimpinan.PKN1),
    JPT_PRATAMA(DiklatKepemimpinan.PKN2),
    ADMINISTRATOR(DiklatKepemimpinan.PKA),
    PENGAWAS(DiklatKepemimpinan.PKP),
    PELAKSANA(null),
    AHLI_PERTAMA(null),
    AHLI_MUDA(null),
    AHLI_MADYA(null),
    AHLI_UTAMA(null),
    PEMULA(null),
    TERAMPIL(null),
    MAHIR(null),
    PENYELIA(null),
    GURU(null);

    private final DiklatKepemimpinan diklat;

    JenjangJabatan(DiklatKepemimpinan diklat) {
        this.diklat = diklat;
    }

    /** The leadership training that matches the level; null for levels without one. */
    public DiklatKepemimpinan diklat() {
        return diklat;
    }
}
