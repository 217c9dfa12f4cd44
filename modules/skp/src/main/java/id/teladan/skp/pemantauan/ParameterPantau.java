package id.teladan.skp.pemantauan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.math.BigDecimal;
import java.util.List;

/** Targets of the figures about SKP; the province sets its own. */
public final class ParameterPantau {

    private static final String SEJAK = "2026-01-01";
    private static final Dasar SASARAN = Regulasi.RANCANGAN_TELADAN.pasal("Dasbor: sasaran");

    /** People with an approved SKP, in percent. */
    public static final Kunci<BigDecimal> DISETUJUI =
            Kunci.persen("dasbor.skp-disetujui", "Dasbor: sasaran SKP disetujui")
                    .bawaan(SEJAK, "100", SASARAN);

    /** SKP that wait for a decision. */
    public static final Kunci<BigDecimal> MENUNGGU =
            Kunci.desimal(
                            "dasbor.skp-menunggu",
                            "Dasbor: paling banyak SKP menunggu keputusan",
                            BigDecimal.ZERO,
                            BigDecimal.valueOf(100_000))
                    .bawaan(SEJAK, "0", SASARAN);

    /** Approved SKP with a realisation for the period, in percent. */
    public static final Kunci<BigDecimal> REALISASI =
            Kunci.persen("dasbor.skp-realisasi", "Dasbor: sasaran realisasi terisi")
                    .bawaan(SEJAK, "95", SASARAN);

    /** Approved SKP with a predicate for the period, in percent. */
    public static final Kunci<BigDecimal> EVALUASI =
            Kunci.persen("dasbor.skp-evaluasi", "Dasbor: sasaran evaluasi selesai")
                    .bawaan(SEJAK, "95", SASARAN);

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = List.of(DISETUJUI, MENUNGGU, REALISASI, EVALUASI);

    private ParameterPantau() {}
}
