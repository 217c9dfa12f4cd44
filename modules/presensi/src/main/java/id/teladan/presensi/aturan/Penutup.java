package id.teladan.presensi.aturan;

/** What covers a day so that punches do not decide it; the strongest first. */
public enum Penutup {
    CUTI("cuti"),
    DINAS_LUAR("dinas luar"),
    DIKLAT("diklat atau tugas belajar"),
    WFH("bekerja dari rumah atau tempat lain"),
    IZIN("izin");

    private final String sebutan;

    Penutup(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
