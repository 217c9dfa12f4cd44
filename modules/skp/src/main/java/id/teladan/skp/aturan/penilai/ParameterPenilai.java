package id.teladan.skp.aturan.penilai;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.math.BigDecimal;
import java.util.List;

/** From which difference on an appraiser is pointed out, and how few people are not told. */
public final class ParameterPenilai {

    private static final String SEJAK = "2022-01-01";
    private static final Dasar RANCANGAN =
            Regulasi.RANCANGAN_TELADAN.pasal("SKP: kecenderungan penilai");

    /** Difference of the means from which on it is pointed out, on the scale 1 to 5. */
    static final Kunci<BigDecimal> SELISIH =
            Kunci.desimal(
                            "skp.penilai.selisih",
                            "Kecenderungan penilai: selisih rata-rata yang ditunjukkan",
                            BigDecimal.ZERO,
                            BigDecimal.valueOf(4))
                    .bawaan(SEJAK, "0.5", RANCANGAN);

    /** Fewer people than this are not told. */
    static final Kunci<Integer> PALING_SEDIKIT =
            Kunci.bulat(
                            "skp.penilai.paling-sedikit",
                            "Kecenderungan penilai: paling sedikit orang",
                            3,
                            100)
                    .bawaan(SEJAK, "5", RANCANGAN);

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = List.of(SELISIH, PALING_SEDIKIT);

    private ParameterPenilai() {}
}
