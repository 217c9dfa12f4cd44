package id.teladan.presensi.aturan;

/** Kinds of leave that a person asks for. Peraturan BKN 24/2017. */
public enum JenisCuti {
    TAHUNAN("cuti tahunan"),
    BESAR("cuti besar"),
    SAKIT("cuti sakit"),
    MELAHIRKAN("cuti melahirkan"),
    ALASAN_PENTING("cuti karena alasan penting"),
    CLTN("cuti di luar tanggungan negara");

    private final String sebutan;

    JenisCuti(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
