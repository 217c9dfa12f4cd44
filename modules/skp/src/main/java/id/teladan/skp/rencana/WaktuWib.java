package id.teladan.skp.rencana;

import id.teladan.core.waktu.JamTeladan;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment in WIB as messages write it. */
public final class WaktuWib {

    private static final DateTimeFormatter BENTUK =
            DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", Locale.forLanguageTag("id"));

    private WaktuWib() {}

    public static String tulis(Instant saat) {
        return BENTUK.format(saat.atZone(JamTeladan.WIB)) + " WIB";
    }
}
