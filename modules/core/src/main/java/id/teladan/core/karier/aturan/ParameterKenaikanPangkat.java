package id.teladan.core.karier.aturan;

import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.util.List;

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

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = List.of(BULAN, TAHUN_REGULER);

    private ParameterKenaikanPangkat() {}
}
