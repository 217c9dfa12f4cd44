package id.teladan.skp.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.math.BigDecimal;
import java.util.List;

/** Dated figures of the distribution of predicates. SE Menteri PANRB 3/2023. */
public final class ParameterPolaDistribusi {

    private static final String SEJAK = "2023-01-31";
    private static final Dasar POLA =
            Regulasi.SE_MENPANRB_3_2023.pasal("pola distribusi predikat kinerja");

    /** Most that the leading predicate may take when the organisation is ISTIMEWA or BAIK, in percent. */
    public static final Kunci<BigDecimal> DOMINAN_MAKS =
            Kunci.persen("skp.pola.dominan-maks", "Pola distribusi: batas atas predikat terbanyak")
                    .bawaan(SEJAK, "70", POLA);

    /** Least that the leading predicate takes when the organisation is below BAIK, in percent. */
    public static final Kunci<BigDecimal> DOMINAN_MIN =
            Kunci.persen("skp.pola.dominan-min", "Pola distribusi: batas bawah predikat terbanyak")
                    .bawaan(SEJAK, "60", POLA);

    /** Most SANGAT_BAIK when the organisation is BUTUH_PERBAIKAN or KURANG, in percent. */
    public static final Kunci<BigDecimal> SANGAT_BAIK_MAKS =
            Kunci.persen("skp.pola.sangat-baik-maks", "Pola distribusi: batas atas Sangat Baik")
                    .bawaan(SEJAK, "10", POLA);

    /** Least of the neighbouring predicates when the organisation is KURANG or SANGAT_KURANG, in percent. */
    public static final Kunci<BigDecimal> PENDAMPING_MIN =
            Kunci.persen(
                            "skp.pola.pendamping-min",
                            "Pola distribusi: batas bawah predikat pendamping")
                    .bawaan(SEJAK, "10", POLA);

    /** From this number of employees on a broken rule is a GALAT. */
    public static final Kunci<Integer> JUMLAH_MIN =
            Kunci.bulat(
                            "skp.pola.jumlah-min",
                            "Pola distribusi: jumlah pegawai sejak aturan mengikat",
                            1,
                            1000)
                    .bawaan(
                            SEJAK,
                            "10",
                            Regulasi.RANCANGAN_TELADAN.pasal("SKP: pola distribusi unit kecil"));

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA =
            List.of(DOMINAN_MAKS, DOMINAN_MIN, SANGAT_BAIK_MAKS, PENDAMPING_MIN, JUMLAH_MIN);

    private ParameterPolaDistribusi() {}
}
