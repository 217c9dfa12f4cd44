package id.teladan.core.fakta;

import id.teladan.core.aturan.Kunci;
import java.math.BigDecimal;

/**
 * A measure that a module counts every day. Its texts are {@code ukuran.<kunci>} and {@code ukuran.<kunci>.arti} in the
 * screen bundles.
 *
 * @param kunci such as {@code skp.disetujui}
 * @param target the dated value to reach; null when there is none
 * @param daftar path of the list behind the number, already narrowed; null when no single list stands behind it. The unit
 *     is appended as {@code unit=<id>}
 * @param urutan small numbers stand first; negative = not shown by itself, only part of a statistic
 */
public record Ukuran(
        String kunci,
        Bentuk bentuk,
        boolean makinTinggiMakinBaik,
        Kunci<BigDecimal> target,
        String daftar,
        int urutan) {

    /** How the number is told. */
    public enum Bentuk {
        /** Numerator over denominator. */
        PERSEN,
        /** The numerator alone. */
        JUMLAH
    }

    /** A count that is only part of a statistic. */
    public static Ukuran bagian(String kunci) {
        return new Ukuran(kunci, Bentuk.JUMLAH, true, null, null, -1);
    }
}
