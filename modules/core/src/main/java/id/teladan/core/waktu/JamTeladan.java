package id.teladan.core.waktu;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock in Asia/Jakarta (WIB) that can be moved in demo and tests; in production it is the system clock. The shift
 * is one for the whole application.
 */
public final class JamTeladan extends Clock implements Serializable {

    /** WIB, the zone of every legal date. */
    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** The clock that is injected. */
    public static final JamTeladan BERSAMA = new JamTeladan(WIB);

    private static volatile Duration geser = Duration.ZERO;

    private final ZoneId zona;

    private JamTeladan(ZoneId zona) {
        this.zona = zona;
    }

    /** Moves the clock so that it shows {@code saat} now; later it runs on from there. */
    public static void geserKe(Instant saat) {
        geser = Duration.between(Clock.systemUTC().instant(), saat);
    }

    /** Back to the system clock. */
    public static void kembalikan() {
        geser = Duration.ZERO;
    }

    /** True while the clock does not show the time of the machine; pages then show it. */
    public static boolean tergeser() {
        return !geser.isZero();
    }

    @Override
    public ZoneId getZone() {
        return zona;
    }

    @Override
    public Clock withZone(ZoneId lain) {
        return new JamTeladan(lain);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(geser);
    }
}
