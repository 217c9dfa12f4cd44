package id.teladan.web.sso;

import id.teladan.core.akun.PencabutanSesi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the provider has ended, in memory: looked up at every request, read again from the database every ten seconds, so that
 * a logout that another node was told acts here too.
 */
@ApplicationScoped
public class SesiDicabut {

    private static final Clock JAM_MESIN = Clock.systemUTC();
    private static final Duration SEGAR = Duration.ofSeconds(10);
    private static final Duration TUMPANG = Duration.ofMinutes(1);
    private static final Duration LUPA = Duration.ofDays(1);

    @Inject PencabutanSesi pencabutan;

    private final Map<String, Instant> dicabut = new ConcurrentHashMap<>();
    private volatile Instant dibaca = Instant.EPOCH;

    /** True when the session, or everything of the person since its begin, has ended at the provider. */
    public boolean dicabut(String kunciSesi, String kunciOrang, Instant mulai) {
        segarkan();
        return (kunciSesi != null && dicabut.containsKey(kunciSesi))
                || dicabut.getOrDefault(kunciOrang, Instant.EPOCH).isAfter(mulai);
    }

    /** The next question reads anew. */
    void segera() {
        dibaca = dibaca.isAfter(Instant.EPOCH) ? dibaca.minus(SEGAR) : dibaca;
    }

    private void segarkan() {
        var kini = Instant.now(JAM_MESIN);
        if (Duration.between(dibaca, kini).compareTo(SEGAR) < 0) {
            return;
        }
        synchronized (this) {
            if (Duration.between(dibaca, kini).compareTo(SEGAR) >= 0) {
                var sejak = dibaca.equals(Instant.EPOCH) ? kini.minus(LUPA) : dibaca.minus(TUMPANG);
                dicabut.putAll(pencabutan.sejak(sejak));
                dicabut.values().removeIf(pada -> pada.isBefore(kini.minus(LUPA)));
                dibaca = kini;
            }
        }
    }
}
