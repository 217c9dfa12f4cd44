package id.teladan.tpp.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The rule set {@code pergub-default}: every figure of the allowance, dated. */
public final class ParameterTpp {

    /** Id of the rule set. */
    public static final String ATURAN = "pergub-default";

    private static final String SEJAK = "2026-01-01";
    private static final Dasar KELAS = Regulasi.KEPMENDAGRI_900_4700_2020.pasal("basic TPP");
    private static final Dasar PERGUB = Regulasi.PERGUB_TPP.pasal("pergub-default");
    private static final Dasar PAJAK = Regulasi.PP_58_2023.pasal("tarif efektif rata-rata bulanan");
    private static final Dasar JKN = Regulasi.PERPRES_64_2020.pasal("iuran pekerja penerima upah");

    /** Monthly base of each class in rupiah; classes without one are not regulated yet. */
    static final Map<Integer, Kunci<BigDecimal>> TUKIN = tukin();

    static final Kunci<BigDecimal> IKFD = indeks("ikfd", "Indeks kapasitas fiskal daerah", "0.85");
    static final Kunci<BigDecimal> IKK = indeks("ikk", "Indeks kemahalan konstruksi", "0.95");
    static final Kunci<BigDecimal> IPPD =
            indeks("ippd", "Indeks penyelenggaraan pemerintahan daerah", "1.00");

    static final Kunci<BigDecimal> BEBAN_KERJA =
            persen("kriteria.beban-kerja", "Kriteria beban kerja", "45");
    static final Kunci<BigDecimal> PRESTASI_KERJA =
            persen("kriteria.prestasi-kerja", "Kriteria prestasi kerja", "25");
    static final Map<KondisiKerja, Kunci<BigDecimal>> KONDISI_KERJA =
            setiap(KondisiKerja.class, "kriteria", "Kriteria kondisi kerja", "0", "10", "20", "30");
    static final Map<TempatBertugas, Kunci<BigDecimal>> TEMPAT_BERTUGAS =
            setiap(TempatBertugas.class, "kriteria", "Kriteria tempat bertugas", "0", "10", "20");
    static final Map<KelangkaanProfesi, Kunci<BigDecimal>> KELANGKAAN_PROFESI =
            setiap(KelangkaanProfesi.class, "kriteria", "Kriteria kelangkaan profesi", "0", "10");
    static final Map<ObjektifLainnya, Kunci<BigDecimal>> OBJEKTIF_LAINNYA =
            setiap(ObjektifLainnya.class, "kriteria", "Kriteria objektif lainnya", "0", "10");

    static final Kunci<BigDecimal> BOBOT_DISIPLIN =
            persen("bobot-disiplin", "Bobot komponen disiplin, sisanya produktivitas", "40");
    static final Map<Predikat, Kunci<BigDecimal>> FAKTOR_PREDIKAT =
            setiap(
                    Predikat.class,
                    "faktor-predikat",
                    "Faktor predikat",
                    "100",
                    "100",
                    "80",
                    "60",
                    "40");
    static final Map<StatusPegawai, Kunci<BigDecimal>> FAKTOR_STATUS =
            setiap(
                    StatusPegawai.class,
                    "faktor-status",
                    "Faktor status pegawai",
                    "100",
                    "80",
                    "100");
    static final Map<Kejadian, Kunci<BigDecimal>> POTONGAN =
            setiap(
                    Kejadian.class,
                    "potongan",
                    "Potongan disiplin",
                    "0.5",
                    "1",
                    "1.25",
                    "1.5",
                    "0.5",
                    "1",
                    "1.25",
                    "1.5",
                    "1.5",
                    "1.5",
                    "3",
                    "2");
    static final Kunci<BigDecimal> BATAS_POTONGAN =
            persen("batas-potongan", "Batas jumlah potongan disiplin", "100");

    /** Cut of each day of leave; SAKIT begins after the free days, CLTN is unpaid altogether. */
    static final Map<JenisCuti, Kunci<BigDecimal>> POTONGAN_CUTI =
            setiap(
                    JenisCuti.class,
                    "potongan-cuti",
                    "Potongan sehari cuti",
                    "0",
                    "0",
                    "3",
                    "1",
                    "1",
                    "1",
                    "0");

    static final Kunci<Integer> HARI_SAKIT_BEBAS =
            Kunci.bulat("tpp.hari-sakit-bebas", "TPP: hari sakit pertama tanpa potongan", 0, 366)
                    .bawaan(SEJAK, "3", PERGUB);

    static final Kunci<Integer> HARI_PLT =
            Kunci.bulat("tpp.hari-plt", "TPP: hari Plt atau Plh paling sedikit", 0, 31)
                    .bawaan(SEJAK, "30", PERGUB);
    static final Kunci<BigDecimal> TAMBAHAN_PLT =
            persen("tambahan-plt", "Tambahan Plt setingkat atau lebih rendah", "20");
    static final Kunci<BigDecimal> HUKDIS_SEDANG =
            Kunci.persen("tpp.hukdis-sedang", "TPP: potongan hukuman disiplin sedang (%)")
                    .bawaan(SEJAK, "25", Regulasi.PP_94_2021.pasal("Pasal 8 ayat (3)"));
    static final Kunci<BigDecimal> BATAS_TGR =
            persen("batas-tgr", "Batas angsuran TGR dari netto", "50");

    static final Kunci<BigDecimal> JKN_PEGAWAI =
            Kunci.persen("tpp.jkn-pegawai", "JKN: iuran pegawai (%)").bawaan(SEJAK, "1", JKN);
    static final Kunci<BigDecimal> JKN_PEMDA =
            Kunci.persen("tpp.jkn-pemda", "JKN: iuran pemerintah daerah (%)")
                    .bawaan(SEJAK, "4", JKN);
    static final Kunci<Integer> JKN_BATAS =
            Kunci.bulat("tpp.jkn-batas", "JKN: batas dasar iuran (Rp)", 0, Integer.MAX_VALUE)
                    .bawaan(SEJAK, "12000000", JKN);

    /** Monthly effective tax rates of each category. */
    static final Map<KategoriTer, Kunci<TabelTarif>> TER = ter();

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = semua();

    private ParameterTpp() {}

    private static Kunci<BigDecimal> persen(String nama, String judul, String bawaan) {
        return Kunci.persen("tpp." + nama, "TPP: " + judul + " (%)").bawaan(SEJAK, bawaan, PERGUB);
    }

    private static Kunci<BigDecimal> indeks(String nama, String judul, String bawaan) {
        return Kunci.desimal("tpp." + nama, judul, BigDecimal.ZERO, BigDecimal.TEN)
                .bawaan(SEJAK, bawaan, KELAS);
    }

    private static <E extends Enum<E>> Map<E, Kunci<BigDecimal>> setiap(
            Class<E> jenis, String nama, String judul, String... bawaan) {
        return Kunci.setiap(
                jenis,
                List.of(bawaan),
                (e, nilai) -> persen(nama + "." + Kunci.kode(e), judul + " " + e.name(), nilai));
    }

    private static Map<Integer, Kunci<BigDecimal>> tukin() {
        var bawaan =
                List.of(
                        "1540000",
                        "1947000",
                        "2354000",
                        "2849000",
                        "4807000",
                        "5764000",
                        "6633000",
                        "7523000",
                        "9360000",
                        "10760000",
                        "12370000",
                        "16000000",
                        "20010000",
                        "22295000",
                        "29286000");
        var hasil = new TreeMap<Integer, Kunci<BigDecimal>>();
        for (var kelas = 1; kelas <= 17; kelas++) {
            var kunci =
                    Kunci.desimal(
                            "tpp.tukin." + kelas,
                            "TPP: tunjangan kinerja acuan kelas jabatan " + kelas + " (Rp)",
                            BigDecimal.ZERO,
                            BigDecimal.valueOf(1_000_000_000));
            hasil.put(
                    kelas,
                    kelas <= bawaan.size()
                            ? kunci.bawaan(SEJAK, bawaan.get(kelas - 1), KELAS)
                            : kunci);
        }
        return hasil;
    }

    private static Map<KategoriTer, Kunci<TabelTarif>> ter() {
        var hasil = new EnumMap<KategoriTer, Kunci<TabelTarif>>(KategoriTer.class);
        hasil.put(
                KategoriTer.A,
                tarif(
                        "A",
                        "5400000:0; 5650000:0.25; 5950000:0.5; 6300000:0.75; 6750000:1; 7500000:1.25; "
                                + "8550000:1.5; 9650000:1.75; 10050000:2; 10350000:2.25; 10700000:2.5; 11050000:3; "
                                + "11600000:3.5; 12500000:4; 13750000:5; 15100000:6; 16950000:7; 19750000:8; "
                                + "24150000:9; 26450000:10; 28000000:11; 30050000:12; 32400000:13; 35400000:14; "
                                + "39100000:15; 43850000:16; 47800000:17; 51400000:18; 56300000:19; 62200000:20; "
                                + "68600000:21; 77500000:22; 89000000:23; 103000000:24; 125000000:25; 157000000:26; "
                                + "206000000:27; 337000000:28; 454000000:29; 550000000:30; 695000000:31; "
                                + "910000000:32; 1400000000:33; *:34"));
        hasil.put(
                KategoriTer.B,
                tarif(
                        "B",
                        "6200000:0; 6500000:0.25; 6850000:0.5; 7300000:0.75; 9200000:1; 10750000:1.5; "
                                + "11250000:2; 11600000:2.5; 12600000:3; 13600000:4; 14950000:5; 16400000:6; "
                                + "18450000:7; 21850000:8; 26000000:9; 27700000:10; 29350000:11; 31450000:12; "
                                + "33950000:13; 37100000:14; 41100000:15; 45800000:16; 49500000:17; 53800000:18; "
                                + "58500000:19; 64000000:20; 71000000:21; 80000000:22; 93000000:23; 109000000:24; "
                                + "129000000:25; 163000000:26; 211000000:27; 374000000:28; 459000000:29; "
                                + "555000000:30; 704000000:31; 957000000:32; 1405000000:33; *:34"));
        hasil.put(
                KategoriTer.C,
                tarif(
                        "C",
                        "6600000:0; 6950000:0.25; 7350000:0.5; 7800000:0.75; 8850000:1; 9800000:1.25; "
                                + "10950000:1.5; 11200000:1.75; 12050000:2; 12950000:3; 14150000:4; 15550000:5; "
                                + "17050000:6; 19500000:7; 22700000:8; 26600000:9; 28100000:10; 30100000:11; "
                                + "32600000:12; 35400000:13; 38900000:14; 43000000:15; 47400000:16; 51200000:17; "
                                + "55800000:18; 60400000:19; 66700000:20; 74500000:21; 83200000:22; 95600000:23; "
                                + "110000000:24; 134000000:25; 169000000:26; 221000000:27; 390000000:28; "
                                + "463000000:29; 561000000:30; 709000000:31; 965000000:32; 1419000000:33; *:34"));
        return hasil;
    }

    private static Kunci<TabelTarif> tarif(String kategori, String bawaan) {
        return Kunci.dari(
                        "tpp.ter." + kategori.toLowerCase(Locale.ROOT),
                        "PPh 21: tarif efektif bulanan kategori " + kategori,
                        TabelTarif.class,
                        TabelTarif::baca)
                .bawaan(SEJAK, bawaan, PAJAK);
    }

    private static List<Kunci<?>> semua() {
        var hasil = new ArrayList<Kunci<?>>(TUKIN.values());
        hasil.addAll(
                List.of(
                        IKFD,
                        IKK,
                        IPPD,
                        BEBAN_KERJA,
                        PRESTASI_KERJA,
                        BOBOT_DISIPLIN,
                        BATAS_POTONGAN,
                        HARI_SAKIT_BEBAS,
                        HARI_PLT,
                        TAMBAHAN_PLT,
                        HUKDIS_SEDANG,
                        BATAS_TGR,
                        JKN_PEGAWAI,
                        JKN_PEMDA,
                        JKN_BATAS));
        List.of(
                        KONDISI_KERJA,
                        TEMPAT_BERTUGAS,
                        KELANGKAAN_PROFESI,
                        OBJEKTIF_LAINNYA,
                        FAKTOR_PREDIKAT,
                        FAKTOR_STATUS,
                        POTONGAN,
                        POTONGAN_CUTI)
                .forEach(peta -> hasil.addAll(peta.values()));
        hasil.addAll(TER.values());
        return List.copyOf(hasil);
    }
}
