package id.teladan.presensi.mandiri;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A place in a list and in its form.
 *
 * @param radius metres
 * @param sampai last day, inclusive; null while open
 */
public record BarisLokasi(
        long id,
        long versi,
        String nama,
        BigDecimal lintang,
        BigDecimal bujur,
        int radius,
        long unitId,
        String unit,
        LocalDate mulai,
        LocalDate sampai)
        implements Serializable {

    /** True on a day between first and last. */
    public boolean berlaku(LocalDate hari) {
        return !hari.isBefore(mulai) && (sampai == null || !hari.isAfter(sampai));
    }
}
