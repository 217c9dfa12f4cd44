package id.teladan.web.rupa;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates as they stand in an address: {@code 2026-10-05}. */
public final class Tanggal {

    private Tanggal() {}

    /** The day, or null when the text is none: an address may be typed by hand. */
    public static LocalDate baca(String teks) {
        if (teks == null || !teks.matches("(19|20)\\d\\d-\\d\\d-\\d\\d")) {
            return null;
        }
        try {
            return LocalDate.parse(teks);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
