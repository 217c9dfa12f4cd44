package id.teladan.skp.rencana;

import id.teladan.core.waktu.JamTeladan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment in WIB, or a day, as messages write it. */
public final class WaktuWib {

    private static final DateTimeFormatter BENTUK =
            DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", Locale.forLanguageTag("id"));

    private static final DateTimeFormatter HARI =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.forLanguageTag("id"));

    private WaktuWib() {}

    public static String tulis(Instant saat) {
        return BENTUK.format(saat.atZone(JamTeladan.WIB)) + " WIB";
    }

    public static String tulisHari(LocalDate hari) {
        return HARI.format(hari);
    }
}
