package id.teladan.core.pegawai;

import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.math.BigDecimal;
import java.util.List;

/** Targets of the figures about people and units; the province sets its own. */
public final class ParameterDasbor {

    private static final String SEJAK = "2026-01-01";

    /** Records of people without a gap, in percent. */
    public static final Kunci<BigDecimal> DATA_LENGKAP =
            Kunci.persen("dasbor.data-lengkap", "Dasbor: sasaran data pegawai lengkap")
                    .bawaan(SEJAK, "98", Regulasi.RANCANGAN_TELADAN.pasal("Dasbor: sasaran"));

    /** People in service without a position. */
    public static final Kunci<BigDecimal> TANPA_JABATAN =
            Kunci.desimal(
                            "dasbor.tanpa-jabatan",
                            "Dasbor: paling banyak pegawai tanpa jabatan",
                            BigDecimal.ZERO,
                            BigDecimal.valueOf(100_000))
                    .bawaan(SEJAK, "0", Regulasi.RANCANGAN_TELADAN.pasal("Dasbor: sasaran"));

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = List.of(DATA_LENGKAP, TANPA_JABATAN);

    private ParameterDasbor() {}
}
