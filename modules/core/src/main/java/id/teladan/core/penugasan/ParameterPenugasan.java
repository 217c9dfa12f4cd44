package id.teladan.core.penugasan;

import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.util.List;

/** How long somebody may act for somebody else; none of the figures was found in a regulation that we could read. */
public final class ParameterPenugasan {

    private static final String SEJAK = "2000-01-01";

    /** Longest time of a Plt or a Pj at once, in months; a further one needs a new decree. */
    public static final Kunci<Integer> BULAN_MAKS =
            Kunci.bulat(
                            "core.penugasan.bulan-maks",
                            "Plt dan Pj: paling lama sekali tugas (bulan)",
                            1,
                            36)
                    .bawaan(SEJAK, "6", Regulasi.RANCANGAN_TELADAN.pasal("Plt: lama tugas"));

    /** Longest time of a Plh, in days. */
    public static final Kunci<Integer> HARI_PLH_MAKS =
            Kunci.bulat(
                            "core.penugasan.hari-plh-maks",
                            "Plh: paling lama sekali tugas (hari)",
                            1,
                            366)
                    .bawaan(SEJAK, "90", Regulasi.RANCANGAN_TELADAN.pasal("Plh: lama tugas"));

    /** Longest time of a delegation, in days. */
    public static final Kunci<Integer> HARI_DELEGASI_MAKS =
            Kunci.bulat(
                            "core.penugasan.hari-delegasi-maks",
                            "Delegasi: paling lama sekali (hari)",
                            1,
                            366)
                    .bawaan(SEJAK, "180", Regulasi.RANCANGAN_TELADAN.pasal("Delegasi: lama"));

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA =
            List.of(BULAN_MAKS, HARI_PLH_MAKS, HARI_DELEGASI_MAKS);

    private ParameterPenugasan() {}
}
