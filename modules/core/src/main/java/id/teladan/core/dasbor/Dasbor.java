package id.teladan.core.dasbor;

import id.teladan.core.fakta.Ukuran.Bentuk;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The measures of a scope with their trend.
 *
 * @param per moment of the newest count; null while nothing was counted
 * @param hari the day of the newest count
 */
public record Dasbor(Instant per, LocalDate hari, List<Angka> angka) implements Serializable {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    public Dasbor {
        angka = List.copyOf(angka);
    }

    /** The number of a measure, or null when it was not counted. */
    public Angka angka(String kunci) {
        return angka.stream().filter(a -> a.kunci().equals(kunci)).findFirst().orElse(null);
    }

    /** The value of one day. */
    public record Titik(LocalDate hari, BigDecimal nilai) implements Serializable {}

    /**
     * One measure.
     *
     * @param nilai percent with one decimal, or the count; null when the denominator is zero
     * @param target the value to reach today; null without one
     * @param tren one value per counted day, the oldest first, the newest last
     */
    public record Angka(
            String kunci,
            Bentuk bentuk,
            boolean makinTinggiMakinBaik,
            long pembilang,
            long penyebut,
            BigDecimal nilai,
            BigDecimal target,
            String daftar,
            List<Titik> tren)
            implements Serializable {

        public Angka {
            tren = List.copyOf(tren);
        }

        /** Change against the oldest day of the trend, in the unit of the value; null without one. */
        public BigDecimal selisih() {
            return nilai == null || tren.size() < 2 ? null : nilai.subtract(tren.get(0).nilai());
        }

        /** True when the target is met; true too without a target. */
        public boolean tercapai() {
            return target == null
                    || nilai == null
                    || (makinTinggiMakinBaik
                            ? nilai.compareTo(target) >= 0
                            : nilai.compareTo(target) <= 0);
        }

        /** Missing to the target, in people or things; zero when it is met or there is none. */
        public long kurang() {
            if (target == null || tercapai()) {
                return 0;
            }
            return bentuk == Bentuk.JUMLAH
                    ? nilai.subtract(target).abs().longValue()
                    : target.multiply(BigDecimal.valueOf(penyebut))
                                    .divide(SERATUS, 0, RoundingMode.CEILING)
                                    .longValue()
                            - pembilang;
        }
    }

    static BigDecimal nilai(Bentuk bentuk, long pembilang, long penyebut) {
        if (bentuk == Bentuk.JUMLAH) {
            return BigDecimal.valueOf(pembilang);
        }
        // rounded down: 99,96 percent is not yet all
        return penyebut == 0
                ? null
                : SERATUS.multiply(BigDecimal.valueOf(pembilang))
                        .divide(BigDecimal.valueOf(penyebut), 1, RoundingMode.DOWN);
    }
}
