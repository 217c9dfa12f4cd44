package id.teladan.core.aturan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Decimals in rules: 34 digits inside, rounded only for people. */
public final class Angka {

    /** For every division. */
    public static final MathContext CERMAT = MathContext.DECIMAL128;

    public static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private Angka() {}

    /** {@code a} through {@code b}. */
    public static BigDecimal bagi(BigDecimal a, BigDecimal b) {
        return a.divide(b, CERMAT);
    }

    /** {@code persen} percent of {@code nilai}. */
    public static BigDecimal persen(BigDecimal persen, BigDecimal nilai) {
        return bagi(persen.multiply(nilai, CERMAT), SERATUS);
    }

    /** 0 for an empty list. */
    public static BigDecimal jumlah(List<BigDecimal> nilai) {
        return nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Plain average of a list that is not empty. */
    public static BigDecimal rerata(List<BigDecimal> nilai) {
        return bagi(jumlah(nilai), BigDecimal.valueOf(nilai.size()));
    }

    /** For people: HALF_UP, two decimals at most. */
    public static BigDecimal tampil(BigDecimal nilai) {
        var hasil = nilai.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return hasil.scale() < 0 ? hasil.setScale(0) : hasil;
    }

    /** For sentences: as {@link #tampil}, decimal comma. */
    public static String teks(BigDecimal nilai) {
        return tampil(nilai).toPlainString().replace('.', ',');
    }
}
