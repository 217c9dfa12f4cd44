package id.teladan.talenta.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.karier.aturan.ParameterJatuhTempo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Dated figures of talent. */
public final class ParameterTalenta {

    private static final String IP_SEJAK = "2019-05-10";
    private static final String MERIT_SEJAK = "2018-01-01";
    private static final String TALENTA_SEJAK = "2020-01-01";
    private static final Dasar IP = Regulasi.PERATURAN_BKN_8_2019.pasal("pengukuran IP ASN");
    private static final Dasar TALENTA = Regulasi.PERMENPANRB_3_2020.pasal("pemetaan talenta");
    private static final Dasar JPM = Regulasi.PERMENPANRB_38_2017.pasal("kesesuaian kompetensi");
    private static final Dasar MERIT_LAMA =
            Regulasi.PERMENPANRB_40_2018.pasal("penilaian mandiri sistem merit");
    private static final Dasar MERIT_BARU =
            Regulasi.PERMENPANRB_19_2025.pasal("pengukuran sistem merit");
    private static final Dasar JPT = Regulasi.PP_11_2017.pasal("masa jabatan pimpinan tinggi");

    static final Map<Pendidikan, Kunci<BigDecimal>> SKOR_PENDIDIKAN =
            setiap(
                    Pendidikan.class,
                    "ip.pendidikan",
                    "IP ASN: kualifikasi",
                    IP_SEJAK,
                    IP,
                    "25",
                    "20",
                    "15",
                    "15",
                    "10",
                    "5",
                    "5",
                    "5",
                    "1",
                    "1");
    static final Kunci<BigDecimal> SKOR_DIKLAT =
            skor("ip.diklat-jabatan", "IP ASN: diklat kepemimpinan atau fungsional", "15");
    static final Map<JenisJabatanIp, Kunci<BigDecimal>> SKOR_TEKNIS =
            setiap(
                    JenisJabatanIp.class,
                    "ip.teknis",
                    "IP ASN: diklat teknis 20 JP",
                    IP_SEJAK,
                    IP,
                    "15",
                    "15",
                    "22.5");
    static final Map<JenisJabatanIp, Kunci<BigDecimal>> SKOR_SEMINAR =
            setiap(
                    JenisJabatanIp.class,
                    "ip.seminar",
                    "IP ASN: seminar dan sejenisnya",
                    IP_SEJAK,
                    IP,
                    "10",
                    "10",
                    "17.5");
    static final Kunci<BigDecimal> JP_TEKNIS =
            skor("ip.jp-teknis", "IP ASN: JP teknis yang diminta", "20");
    static final Map<Predikat, Kunci<BigDecimal>> SKOR_KINERJA =
            setiap(
                    Predikat.class,
                    "ip.kinerja",
                    "IP ASN: kinerja",
                    IP_SEJAK,
                    IP,
                    "30",
                    "25",
                    "15",
                    "5",
                    "1");

    /** Value of older regimes from which each score of performance begins; SANGAT_KURANG has none. */
    static final Map<Predikat, Kunci<BigDecimal>> BATAS_KINERJA =
            setiap(
                    Predikat.class,
                    "ip.batas-kinerja",
                    "IP ASN: nilai kinerja sejak",
                    IP_SEJAK,
                    IP,
                    "91",
                    "76",
                    "61",
                    "51",
                    "0");

    static final Kunci<BigDecimal> SKOR_TANPA_HUKUMAN =
            skor("ip.disiplin.bersih", "IP ASN: tanpa hukuman", "5");
    static final Map<TingkatHukuman, Kunci<BigDecimal>> SKOR_DISIPLIN =
            setiap(
                    TingkatHukuman.class,
                    "ip.disiplin",
                    "IP ASN: hukuman",
                    IP_SEJAK,
                    IP,
                    "3",
                    "2",
                    "1");
    static final Map<KategoriIp, Kunci<BigDecimal>> BATAS_IP =
            setiap(
                    KategoriIp.class,
                    "ip.kategori",
                    "IP ASN: kategori sejak",
                    IP_SEJAK,
                    IP,
                    "91",
                    "81",
                    "71",
                    "61",
                    "0");

    /** Weights of potential, competence, track record and other grounds, in percent. */
    static final List<Kunci<BigDecimal>> BOBOT_POTENSIAL =
            List.of(
                    bobot("potensi", "30"),
                    bobot("kompetensi", "30"),
                    bobot("rekam-jejak", "30"),
                    bobot("pertimbangan", "10"));

    static final Kunci<BigDecimal> BATAS_TINGGI = batas("tinggi", "90");
    static final Kunci<BigDecimal> BATAS_MENENGAH = batas("menengah", "78");

    /** Percent from which each category begins; the last of a purpose has none. */
    static final Map<KategoriJpm, Kunci<BigDecimal>> BATAS_JPM =
            setiap(
                    KategoriJpm.class,
                    "jpm",
                    "Job person match: kategori sejak (%)",
                    TALENTA_SEJAK,
                    JPM,
                    "80",
                    "68",
                    "0",
                    "90",
                    "78",
                    "0");

    static final Kunci<Integer> BULAN_TERKUNCI =
            bulan("terkunci", "JPT: paling singkat (bulan)", "24");
    static final Kunci<Integer> BULAN_INGAT =
            bulan("jatuh-tempo", "JPT: mulai dievaluasi (bulan)", "54");

    /** Of the core, which lists the terms that end. */
    static final Kunci<Integer> BULAN_BATAS = ParameterJatuhTempo.JPT_BULAN;

    /** Most points of each aspect of the merit system of 2018, in order. */
    static final List<Kunci<Integer>> MERIT_ASPEK = meritAspek();

    /** Points from which a category of 2018 begins; the lowest has none. */
    static final Map<KategoriMerit, Kunci<BigDecimal>> MERIT_2018 =
            merit(
                    "2018",
                    "poin sejak",
                    400,
                    MERIT_LAMA,
                    "325",
                    "250",
                    "175",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);

    /** Index that a level of 2025 must exceed; the lowest has none. */
    static final Map<KategoriMerit, Kunci<BigDecimal>> MERIT_2025 =
            merit(
                    "2025",
                    "indeks di atas",
                    2,
                    MERIT_BARU,
                    null,
                    null,
                    null,
                    null,
                    "1",
                    "0.80",
                    "0.60",
                    "0.40",
                    null);

    static final Kunci<BigDecimal> MERIT_MATURITAS = meritBobot("maturitas", "75");
    static final Kunci<BigDecimal> MERIT_KEPUASAN = meritBobot("kepuasan", "25");

    static final Map<KelasSatyalancana, Kunci<Integer>> TAHUN_SATYALANCANA = satyalancana();

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = semua();

    private ParameterTalenta() {}

    private static Kunci<BigDecimal> skor(String nama, String judul, String bawaan) {
        return Kunci.persen("talenta." + nama, judul).bawaan(IP_SEJAK, bawaan, IP);
    }

    private static Kunci<BigDecimal> bobot(String nama, String bawaan) {
        return Kunci.persen("talenta.bobot." + nama, "Potensial: bobot " + nama + " (%)")
                .bawaan(TALENTA_SEJAK, bawaan, TALENTA);
    }

    private static Kunci<BigDecimal> batas(String nama, String bawaan) {
        return Kunci.persen("talenta.potensial." + nama, "Potensial: " + nama + " sejak skor")
                .bawaan(TALENTA_SEJAK, bawaan, TALENTA);
    }

    private static Kunci<Integer> bulan(String nama, String judul, String bawaan) {
        return Kunci.bulat("talenta.jpt." + nama, judul, 1, 600).bawaan("2017-04-07", bawaan, JPT);
    }

    private static List<Kunci<Integer>> meritAspek() {
        var hasil = new ArrayList<Kunci<Integer>>();
        for (var maks : List.of("40", "40", "120", "40", "80", "40", "16", "24")) {
            var ke = hasil.size() + 1;
            hasil.add(
                    Kunci.bulat(
                                    "talenta.merit.aspek-" + ke,
                                    "Sistem merit 2018: poin tertinggi aspek " + ke,
                                    0,
                                    400)
                            .bawaan(MERIT_SEJAK, maks, MERIT_LAMA));
        }
        return List.copyOf(hasil);
    }

    private static Map<KategoriMerit, Kunci<BigDecimal>> merit(
            String skema, String judul, int maks, Dasar dasar, String... bawaan) {
        return Kunci.setiap(
                KategoriMerit.class,
                Arrays.asList(bawaan),
                (k, nilai) ->
                        Kunci.desimal(
                                        "talenta.merit." + skema + "." + Kunci.kode(k),
                                        "Sistem merit " + skema + ": " + judul + " " + k.name(),
                                        BigDecimal.ZERO,
                                        BigDecimal.valueOf(maks))
                                .bawaan(MERIT_SEJAK, nilai, dasar));
    }

    private static Kunci<BigDecimal> meritBobot(String nama, String bawaan) {
        return Kunci.persen(
                        "talenta.merit.bobot-" + nama, "Sistem merit 2025: bobot " + nama + " (%)")
                .bawaan(MERIT_SEJAK, bawaan, MERIT_BARU);
    }

    private static <E extends Enum<E>> Map<E, Kunci<BigDecimal>> setiap(
            Class<E> jenis,
            String nama,
            String judul,
            String sejak,
            Dasar dasar,
            String... bawaan) {
        return Kunci.setiap(
                jenis,
                List.of(bawaan),
                (e, nilai) ->
                        Kunci.persen(
                                        "talenta." + nama + "." + Kunci.kode(e),
                                        judul + " " + e.name())
                                .bawaan(sejak, nilai, dasar));
    }

    private static Map<KelasSatyalancana, Kunci<Integer>> satyalancana() {
        return Kunci.setiap(
                KelasSatyalancana.class,
                List.of("10", "20", "30"),
                (k, nilai) ->
                        Kunci.bulat(
                                        "talenta.satyalancana." + Kunci.kode(k),
                                        "Satyalancana Karya Satya " + k + ": masa kerja (tahun)",
                                        1,
                                        60)
                                .bawaan(
                                        "2010-01-01",
                                        nilai,
                                        Regulasi.PP_35_2010.pasal("Satyalancana Karya Satya")));
    }

    private static List<Kunci<?>> semua() {
        var hasil = new ArrayList<Kunci<?>>(BOBOT_POTENSIAL);
        hasil.addAll(MERIT_ASPEK);
        hasil.addAll(
                List.of(
                        MERIT_MATURITAS,
                        MERIT_KEPUASAN,
                        SKOR_DIKLAT,
                        JP_TEKNIS,
                        SKOR_TANPA_HUKUMAN,
                        BATAS_TINGGI,
                        BATAS_MENENGAH,
                        BULAN_TERKUNCI,
                        BULAN_INGAT));
        for (var peta :
                List.of(
                        SKOR_PENDIDIKAN,
                        SKOR_TEKNIS,
                        SKOR_SEMINAR,
                        SKOR_KINERJA,
                        BATAS_KINERJA,
                        SKOR_DISIPLIN,
                        BATAS_IP,
                        BATAS_JPM,
                        MERIT_2018,
                        MERIT_2025)) {
            hasil.addAll(peta.values());
        }
        hasil.addAll(TAHUN_SATYALANCANA.values());
        return List.copyOf(hasil);
    }
}
