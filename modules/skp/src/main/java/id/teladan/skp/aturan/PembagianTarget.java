package id.teladan.skp.aturan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a target that goes down directly (DIRECT) is fully distributed: the sum of the shares reaches it. A percentage
 * or an index does not add up: there every share must reach it. PermenPANRB 6/2022, Lampiran (cascading langsung).
 */
public final class PembagianTarget {

    private static final Set<String> TIDAK_BERJUMLAH =
            Set.of("%", "persen", "indeks", "nilai", "skor");

    /** What is carried (sum, or the smallest share) and whether that is enough. */
    public record Hasil(BigDecimal dipikul, boolean terbagi) {}

    private PembagianTarget() {}

    /**
     * @param jumlah sum of the shares; zero without any
     * @param terkecil smallest share; null without any
     */
    public static Hasil periksa(
            BigDecimal target, String satuan, BigDecimal jumlah, BigDecimal terkecil) {
        if (terkecil == null) {
            return new Hasil(BigDecimal.ZERO, false);
        }
        var dipikul = berjumlah(satuan) ? jumlah : terkecil;
        return new Hasil(dipikul, dipikul.compareTo(target) >= 0);
    }

    private static boolean berjumlah(String satuan) {
        return satuan == null || !TIDAK_BERJUMLAH.contains(satuan.strip().toLowerCase(Locale.ROOT));
    }
}
