package id.teladan.disiplin.aturan;

/** Levels of sanctions, the lightest first. PP 94/2021 Pasal 8. */
public enum TingkatHukuman {
    RINGAN(1),
    SEDANG(2),
    BERAT(3);

    private final int urut;

    TingkatHukuman(int urut) {
        this.urut = urut;
    }

    /** 1 ringan, 2 sedang, 3 berat. */
    public int urut() {
        return urut;
    }
}
