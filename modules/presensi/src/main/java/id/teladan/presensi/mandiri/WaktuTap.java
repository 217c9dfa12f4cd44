package id.teladan.presensi.mandiri;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Forms in which phone and server write the same thing alike. */
final class WaktuTap {

    private static final int DESIMAL = 6;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private WaktuTap() {}

    static String utc(Instant waktu) {
        return UTC.format(waktu);
    }

    static String derajat(double nilai) {
        return bulat(nilai).toPlainString();
    }

    static BigDecimal bulat(double nilai) {
        return BigDecimal.valueOf(nilai).setScale(DESIMAL, RoundingMode.HALF_UP);
    }
}
