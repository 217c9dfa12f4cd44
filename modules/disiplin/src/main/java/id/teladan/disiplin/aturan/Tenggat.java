package id.teladan.disiplin.aturan;

/** Deadlines and dates that follow from a step of a case. */
public enum Tenggat {
    PEMERIKSAAN_PALING_LAMBAT("pemeriksaanPalingLambat", "Pemeriksaan paling lambat"),
    PANGGILAN_KEDUA_PALING_LAMBAT(
            "panggilanKeduaPalingLambat", "Surat panggilan kedua paling lambat"),
    PENYAMPAIAN_PALING_LAMBAT("penyampaianPalingLambat", "Keputusan disampaikan paling lambat"),
    KEBERATAN_PALING_LAMBAT("keberatanPalingLambat", "Keberatan diajukan paling lambat"),
    BERLAKU_PADA("berlakuPada", "Keputusan berlaku bila tidak ada upaya administratif"),
    BANDING_PALING_LAMBAT("bandingPalingLambat", "Banding administratif diajukan paling lambat"),
    TANGGAPAN_PEJABAT_PALING_LAMBAT(
            "tanggapanPejabatPalingLambat", "Tanggapan pejabat paling lambat"),
    PUTUSAN_KEBERATAN_PALING_LAMBAT(
            "putusanKeberatanPalingLambat", "Putusan keberatan paling lambat"),
    TANGGAPAN_PPK_PALING_LAMBAT("tanggapanPpkPalingLambat", "Tanggapan PPK paling lambat"),
    PUTUSAN_BANDING_PALING_LAMBAT("putusanBandingPalingLambat", "Putusan banding paling lambat");

    private final String bidang;
    private final String sebutan;

    Tenggat(String bidang, String sebutan) {
        this.bidang = bidang;
        this.sebutan = sebutan;
    }

    /** Name in the API. */
    public String bidang() {
        return bidang;
    }

    public String sebutan() {
        return sebutan;
    }
}
