package id.teladan.skp.aturan.permen8;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Dated figures of PermenPANRB 8/2021 and of the feedback of many raters. */
public final class ParameterPermen8 {

    /** Highest value of anything in this regime. */
    static final BigDecimal NILAI_TERTINGGI = BigDecimal.valueOf(120);

    private static final String SEJAK = "2021-07-01";
    private static final Dasar LAMPIRAN =
            Regulasi.PERMENPANRB_8_2021.pasal("Lampiran, penilaian SKP");
    private static final Dasar LINGKUP =
            Regulasi.RANCANGAN_TELADAN.pasal("SKP 2021: bobot lingkup penugasan tambahan");
    private static final Dasar PENILAI =
            Regulasi.RANCANGAN_TELADAN.pasal("Penilaian 360: bobot dan jumlah penilai");

    /** Share of the superior's result for each category of that result, in percent; NON_DIRECT only. */
    static final Map<KategoriKinerja, Kunci<BigDecimal>> PORSI_ATASAN =
            setiap(
                    "skp2021.porsi-atasan",
                    "SKP 2021: porsi nilai atasan (%), kategori atasan",
                    LAMPIRAN,
                    "20",
                    "20",
                    "10",
                    "5",
                    "1");

    /** Value of each category of a planned result. */
    static final Map<KategoriKinerja, Kunci<BigDecimal>> NILAI_KATEGORI =
            setiap(
                    "skp2021.nilai-kategori",
                    "SKP 2021: nilai rencana kinerja, kategori",
                    LAMPIRAN,
                    "120",
                    "100",
                    "80",
                    "60",
                    "25");

    /** Factor of each category of an additional result, in percent. */
    static final Map<KategoriKinerja, Kunci<BigDecimal>> FAKTOR_TAMBAHAN =
            setiap(
                    "skp2021.faktor-tambahan",
                    "SKP 2021: faktor kinerja tambahan (%), kategori",
                    LAMPIRAN,
                    "100",
                    "80",
                    "60",
                    "40",
                    "20");

    /** Own share with NON_DIRECT, in percent. */
    static final Kunci<BigDecimal> PORSI_SENDIRI =
            Kunci.persen(
                            "skp2021.porsi-sendiri",
                            "SKP 2021: porsi nilai sendiri pada cascading non-direct (%)")
                    .bawaan(SEJAK, "80", LAMPIRAN);

    /** Share of the results of the performance agreement in the value of a JPT, in percent. */
    static final Kunci<BigDecimal> PORSI_PK =
            Kunci.persen(
                            "skp2021.porsi-perjanjian-kinerja",
                            "SKP 2021 JPT: porsi perjanjian kinerja, sisanya inisiatif strategis (%)")
                    .bawaan(SEJAK, "60", LAMPIRAN);

    /** Most that additional results may add. */
    static final Kunci<BigDecimal> TAMBAHAN_MAKS =
            nilai("skp2021.tambahan-maks", "SKP 2021: batas kinerja tambahan", "10", LAMPIRAN);

    /** Weight of each scope of an additional task, 1 to 4. */
    static final Map<Integer, Kunci<BigDecimal>> BOBOT_LINGKUP = lingkup();

    /** Share of the SKP where peers and subordinates are not asked, in percent; the rest is behaviour. */
    static final Kunci<BigDecimal> PORSI_SKP =
            Kunci.persen(
                            "skp2021.porsi-skp",
                            "Nilai kinerja 2021: porsi SKP tanpa penilaian 360 (%)")
                    .bawaan(SEJAK, "70", Regulasi.PP_30_2019.pasal("Pasal 41"));

    /** Share of the SKP where peers and subordinates are asked, in percent; the rest is behaviour. */
    static final Kunci<BigDecimal> PORSI_SKP_360 =
            Kunci.persen(
                            "skp2021.porsi-skp-360",
                            "Nilai kinerja 2021: porsi SKP dengan penilaian 360 (%)")
                    .bawaan(SEJAK, "60", Regulasi.PP_30_2019.pasal("Pasal 41"));

    /** Lowest value of each predicate; SANGAT_KURANG has none. */
    static final Map<KategoriKinerja, Kunci<BigDecimal>> BATAS_PREDIKAT = batas();

    /** Least number of answers of an anonymous group. */
    static final Kunci<Integer> PENILAI_MIN =
            Kunci.bulat(
                            "skp360.penilai-min",
                            "Penilaian 360: jawaban paling sedikit dalam satu kelompok",
                            1,
                            100)
                    .bawaan(SEJAK, "3", PENILAI);

    /** Weight of the superior when somebody else answered, in percent. */
    static final Kunci<BigDecimal> BOBOT_ATASAN =
            Kunci.persen("skp360.bobot-atasan", "Penilaian 360: bobot pejabat penilai (%)")
                    .bawaan(SEJAK, "60", PENILAI);

    /** Weight of the peers when peers and subordinates answered, in percent; the rest is theirs. */
    static final Kunci<BigDecimal> BOBOT_REKAN =
            Kunci.persen(
                            "skp360.bobot-rekan",
                            "Penilaian 360: bobot rekan bila rekan dan bawahan menjawab (%)")
                    .bawaan(SEJAK, "20", PENILAI);

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = semua();

    private ParameterPermen8() {}

    private static Kunci<BigDecimal> nilai(String nama, String judul, String nilai, Dasar dasar) {
        return Kunci.desimal(nama, judul, BigDecimal.ZERO, NILAI_TERTINGGI)
                .bawaan(SEJAK, nilai, dasar);
    }

    private static Map<KategoriKinerja, Kunci<BigDecimal>> setiap(
            String nama, String judul, Dasar dasar, String... bawaan) {
        return Kunci.setiap(
                KategoriKinerja.class,
                Arrays.asList(bawaan),
                (k, nilai) ->
                        nilai(nama + "." + Kunci.kode(k), judul + " " + k.sebutan(), nilai, dasar));
    }

    private static Map<Integer, Kunci<BigDecimal>> lingkup() {
        var hasil = new TreeMap<Integer, Kunci<BigDecimal>>();
        for (var l = 1; l <= 4; l++) {
            hasil.put(
                    l,
                    nilai(
                            "skp2021.bobot-lingkup." + l,
                            "SKP 2021: bobot lingkup penugasan " + l,
                            String.valueOf(l),
                            LINGKUP));
        }
        return hasil;
    }

    private static Map<KategoriKinerja, Kunci<BigDecimal>> batas() {
        return setiap(
                "skp2021.batas-predikat",
                "Nilai kinerja 2021: batas bawah predikat",
                Regulasi.PP_30_2019.pasal("Pasal 41"),
                "110",
                "90",
                "70",
                "50",
                null);
    }

    private static List<Kunci<?>> semua() {
        var hasil = new ArrayList<Kunci<?>>();
        hasil.addAll(
                List.of(
                        PORSI_SENDIRI,
                        PORSI_PK,
                        TAMBAHAN_MAKS,
                        PORSI_SKP,
                        PORSI_SKP_360,
                        PENILAI_MIN,
                        BOBOT_ATASAN,
                        BOBOT_REKAN));
        for (var peta : List.of(PORSI_ATASAN, NILAI_KATEGORI, FAKTOR_TAMBAHAN, BATAS_PREDIKAT)) {
            hasil.addAll(peta.values());
        }
        hasil.addAll(BOBOT_LINGKUP.values());
        return List.copyOf(hasil);
    }
}
