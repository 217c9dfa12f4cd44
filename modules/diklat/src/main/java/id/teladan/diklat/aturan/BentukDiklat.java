package id.teladan.diklat.aturan;

/** Forms of training. Peraturan LAN 10/2018. */
public enum BentukDiklat {
    SEMINAR(CaraJp.HARI),
    WORKSHOP(CaraJp.HARI),
    KURSUS(CaraJp.JAM),
    BIMTEK(CaraJp.JAM),
    SOSIALISASI(CaraJp.JAM),
    PENATARAN(CaraJp.JAM),
    PELATIHAN(CaraJp.JAM),
    E_LEARNING(CaraJp.JAM),
    JARAK_JAUH(CaraJp.JAM),
    OUTBOND(CaraJp.JAM),
    COACHING(CaraJp.SESI),
    MENTORING(CaraJp.SESI),
    BELAJAR_MANDIRI(CaraJp.SESI),
    KOMUNITAS_BELAJAR(CaraJp.SESI),
    BIMBINGAN_KERJA(CaraJp.SESI),
    PATOK_BANDING(CaraJp.KEGIATAN),
    DETASERING(CaraJp.KEGIATAN),
    MAGANG(CaraJp.KEGIATAN),
    PERTUKARAN(CaraJp.KEGIATAN);

    private final CaraJp cara;

    BentukDiklat(CaraJp cara) {
        this.cara = cara;
    }

    public CaraJp cara() {
        return cara;
    }
}
