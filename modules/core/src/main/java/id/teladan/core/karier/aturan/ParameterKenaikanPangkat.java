package id.teladan.core.karier.aturan;

import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which months of a year a rank may rise, dated; and what a regular rise asks for. */
public final class ParameterKenaikanPangkat {

    /** Months whose first day is a period. */
    public static final Kunci<List<Integer>> BULAN =
            Kunci.daftarBulat(
                            "core.kenaikan-pangkat.bulan",
                            "Periode kenaikan pangkat: bulan dalam setahun",
                            1,
                            12)
                    .bawaan("2000-11-10", "4,10", Regulasi.PP_99_2000.pasal("Pasal 4"))
                    .bawaan(
                            "2024-01-01",
                            "2,4,6,8,10,12",
                            Regulasi.PERATURAN_BKN_4_2023.pasal("Periode kenaikan pangkat"))
                    .bawaan(
                            "2025-10-01",
                            "1,2,3,4,5,6,7,8,9,10,11,12",
                            Regulasi.PERATURAN_BKN_4_2025.pasal("Periode kenaikan pangkat"));

    /** Full years in the present rank before a regular rise. */
    public static final Kunci<Integer> TAHUN_REGULER =
            Kunci.bulat(
                            "core.kenaikan-pangkat.tahun-reguler",
                            "Kenaikan pangkat reguler: tahun dalam pangkat terakhir",
                            1,
                            20)
                    .bawaan("2000-11-10", "4", Regulasi.PP_99_2000.pasal("Pasal 7"));

    /** Positions that rise by choice or by credit points and never by time alone. */
    @SuppressWarnings("unchecked")
    public static final Kunci<Set<JabatanBup>> TANPA_REGULER =
            Kunci.dari(
                            "core.kenaikan-pangkat.tanpa-reguler",
                            "Kenaikan pangkat reguler: jabatan yang tidak mengenalnya",
                            (Class<Set<JabatanBup>>) (Class<?>) Set.class,
                            ParameterKenaikanPangkat::jabatan)
                    .bawaan(
                            "2000-11-10",
                            "AHLI_PERTAMA,AHLI_MUDA,AHLI_MADYA,AHLI_UTAMA,PEMULA,TERAMPIL,MAHIR,PENYELIA,GURU",
                            Regulasi.PP_99_2000.pasal("Pasal 6"));

    /** Highest rank that a regular rise reaches, by diploma. */
    static final Map<TingkatIjazah, Kunci<PangkatPns>> PUNCAK_IJAZAH =
            Kunci.setiap(
                    TingkatIjazah.class,
                    List.of(
                            "II/a", "II/c", "III/b", "III/b", "III/b", "III/c", "III/d", "III/d",
                            "IV/a", "IV/b"),
                    (ijazah, pangkat) ->
                            Kunci.dari(
                                            "core.kenaikan-pangkat.puncak." + Kunci.kode(ijazah),
                                            "Kenaikan pangkat reguler: pangkat tertinggi dengan ijazah "
                                                    + ijazah,
                                            PangkatPns.class,
                                            teks -> new PangkatPns(teks.strip()))
                                    .bawaan(
                                            "2000-11-10",
                                            pangkat,
                                            Regulasi.PP_99_2000.pasal("Pasal 8")));

    /** Keys of the periods. */
    public static final List<Kunci<?>> SEMUA = List.of(BULAN, TAHUN_REGULER);

    /** Keys that only the list of what falls due reads. */
    public static final List<Kunci<?>> REGULER = reguler();

    private ParameterKenaikanPangkat() {}

    private static Set<JabatanBup> jabatan(String teks) {
        var hasil = EnumSet.noneOf(JabatanBup.class);
        Arrays.stream(teks.split(",", -1))
                .map(String::strip)
                .map(JabatanBup::valueOf)
                .forEach(hasil::add);
        return hasil;
    }

    private static List<Kunci<?>> reguler() {
        var hasil = new ArrayList<Kunci<?>>(PUNCAK_IJAZAH.values());
        hasil.add(0, TANPA_REGULER);
        return List.copyOf(hasil);
    }
}
