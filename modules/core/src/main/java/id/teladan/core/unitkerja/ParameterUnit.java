package id.teladan.core.unitkerja;

import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.math.BigDecimal;
import java.util.List;

/** Targets of the figures about units. */
public final class ParameterUnit {

    /** Units with a head, in percent. */
    public static final Kunci<BigDecimal> BERKEPALA =
            Kunci.persen("dasbor.unit-berkepala", "Dasbor: sasaran unit yang ada kepalanya")
                    .bawaan(
                            "2026-01-01",
                            "100",
                            Regulasi.RANCANGAN_TELADAN.pasal("Dasbor: sasaran"));

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = List.of(BERKEPALA);

    private ParameterUnit() {}
}
