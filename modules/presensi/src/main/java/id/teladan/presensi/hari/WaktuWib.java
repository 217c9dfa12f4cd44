package id.teladan.presensi.hari;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times of the tables are UTC, times of the rules WIB; WIB knows no summer time. */
final class WaktuWib {

    private static final int JAM = 7;
    private static final ZoneOffset WIB = ZoneOffset.ofHours(JAM);

    private WaktuWib() {}

    static LocalDateTime dari(LocalDateTime utc) {
        return utc == null ? null : utc.plusHours(JAM);
    }

    static LocalDateTime dari(Instant saat) {
        return LocalDateTime.ofInstant(saat, WIB);
    }

    static LocalDateTime utc(LocalDateTime wib) {
        return wib == null ? null : wib.minusHours(JAM);
    }
}
