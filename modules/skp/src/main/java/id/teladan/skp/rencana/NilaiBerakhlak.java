package id.teladan.skp.rencana;

/** The seven values of BerAKHLAK in their official order. */
public enum NilaiBerakhlak {
    BERORIENTASI_PELAYANAN("Berorientasi Pelayanan"),
    AKUNTABEL("Akuntabel"),
    KOMPETEN("Kompeten"),
    HARMONIS("Harmonis"),
    LOYAL("Loyal"),
    ADAPTIF("Adaptif"),
    KOLABORATIF("Kolaboratif");

    private final String sebutan;

    NilaiBerakhlak(String sebutan) {
        this.sebutan = sebutan;
    }

    /** Official Indonesian wording; a proper name, the same in every language. */
    public String sebutan() {
        return sebutan;
    }
}
