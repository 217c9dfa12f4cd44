package id.teladan.presensi.aturan;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Begin and end of a working day, WIB; an end that is not after the begin lies on the next day.
 *
 * @param masuk first moment on duty
 * @param pulang moment from which one may leave
 */
public record JamKerja(LocalTime masuk, LocalTime pulang) implements Serializable {

    /** Reads {@code 07:30-16:00}; {@code IllegalArgumentException} otherwise. */
    public static JamKerja baca(String teks) {
        var bagian = teks.strip().split("-");
        if (bagian.length != 2) {
            throw new IllegalArgumentException("Bukan jam kerja: " + teks);
        }
        return new JamKerja(jam(bagian[0]), jam(bagian[1]));
    }

    private static LocalTime jam(String teks) {
        try {
            return LocalTime.parse(teks.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Bukan jam: " + teks, e);
        }
    }

    /** Begin on a working date. */
    public LocalDateTime mulai(LocalDate tanggal) {
        return tanggal.atTime(masuk);
    }

    /** End of the same duty, possibly on the next day. */
    public LocalDateTime selesai(LocalDate tanggal) {
        return (pulang.isAfter(masuk) ? tanggal : tanggal.plusDays(1)).atTime(pulang);
    }

    /** Half of the duty; punches before it are arrivals. */
    public LocalDateTime tengah(LocalDate tanggal) {
        var mulai = mulai(tanggal);
        return mulai.plus(Duration.between(mulai, selesai(tanggal)).dividedBy(2));
    }

    /** {@code 07:30-16:00}. */
    @Override
    public String toString() {
        return masuk + "-" + pulang;
    }
}
