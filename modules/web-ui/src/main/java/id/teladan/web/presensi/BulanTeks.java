package id.teladan.web.presensi;

import java.time.DateTimeException;
import java.time.YearMonth;

/** Months as they stand in an address: {@code 2026-10}. */
final class BulanTeks {

    private static final int TAHUN_AWAL = 2000;
    private static final int TAHUN_AKHIR = 2100;

    private BulanTeks() {}

    /** The month, or the other one when the text is none: an address may be typed by hand. */
    static YearMonth baca(String teks, YearMonth lain) {
        if (teks == null || teks.isBlank()) {
            return lain;
        }
        try {
            var hasil = YearMonth.parse(teks.strip());
            return hasil.getYear() < TAHUN_AWAL || hasil.getYear() > TAHUN_AKHIR ? lain : hasil;
        } catch (DateTimeException e) {
            return lain;
        }
    }
}
