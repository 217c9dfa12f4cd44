package id.teladan.talenta.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Dated figures of talent. */
public final class ParameterTalenta {

    private static final String IP_SEJAK = "2019-05-10";
    private static final String TALENTA_SEJAK = "2020-01-01";
    private static final Dasar IP = Regulasi.PERATURAN_BKN_8_2019.pasal("pengukuran IP ASN");
    private static final Dasar TALENTA = Regulasi.PERMENPANRB_3_2020.pasal("pemetaan talenta");
    private static final Dasar JPM = Regulasi.PERMENPANRB_38_2017.pasal("kesesuaian kompetensi");
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
    static final Kunci<Integer> BULAN_BATAS =
            bulan("batas", "JPT: paling lama tanpa perpanjangan (bulan)", "60");

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

    private static <E extends Enum<E>> Map<E, Kunci<BigDecimal>> setiap(
            Class<E> jenis,
            String nama,
            String judul,
            String sejak,
            Dasar dasar,
            String... bawaan) {
        var berikut = List.of(bawaan).iterator();
        var hasil = new EnumMap<E, Kunci<BigDecimal>>(jenis);
        for (var e : jenis.getEnumConstants()) {
            hasil.put(
                    e,
                    Kunci.persen(
                                    "talenta."
                                            + nama
                                            + "."
                                            + e.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                    judul + " " + e.name())
                            .bawaan(sejak, berikut.next(), dasar));
        }
        return hasil;
    }

    private static Map<KelasSatyalancana, Kunci<Integer>> satyalancana() {
        var bawaan = List.of("10", "20", "30").iterator();
        var hasil = new EnumMap<KelasSatyalancana, Kunci<Integer>>(KelasSatyalancana.class);
        for (var k : KelasSatyalancana.values()) {
            hasil.put(
                    k,
                    Kunci.bulat(
                                    "talenta.satyalancana." + k.name().toLowerCase(Locale.ROOT),
                                    "Satyalancana Karya Satya " + k + ": masa kerja (tahun)",
                                    1,
                                    60)
                            .bawaan(
                                    "2010-01-01",
                                    bawaan.next(),
                                    Regulasi.PP_35_2010.pasal("Satyalancana Karya Satya")));
        }
        return hasil;
    }

    private static List<Kunci<?>> semua() {
        var hasil = new ArrayList<Kunci<?>>(BOBOT_POTENSIAL);
        hasil.addAll(
                List.of(
                        SKOR_DIKLAT,
                        JP_TEKNIS,
                        SKOR_TANPA_HUKUMAN,
                        BATAS_TINGGI,
                        BATAS_MENENGAH,
                        BULAN_TERKUNCI,
                        BULAN_INGAT,
                        BULAN_BATAS));
        for (var peta :
                List.of(
                        SKOR_PENDIDIKAN,
                        SKOR_TEKNIS,
                        SKOR_SEMINAR,
                        SKOR_KINERJA,
                        BATAS_KINERJA,
                        SKOR_DISIPLIN,
                        BATAS_IP,
                        BATAS_JPM)) {
            hasil.addAll(peta.values());
        }
        hasil.addAll(TAHUN_SATYALANCANA.values());
        return List.copyOf(hasil);
    }
}
