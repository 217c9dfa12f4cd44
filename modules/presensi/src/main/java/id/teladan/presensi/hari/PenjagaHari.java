package id.teladan.presensi.hari;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Keeps the resolved days up to date. Called every few seconds: opens the day of everybody once, asks again for days that
 * have ended or whose devices are back, and works the queue.
 */
@ApplicationScoped
public class PenjagaHari {

    /** Chunks in one call, so that other background work gets its turn. */
    private static final int POTONGAN_SEKALI = 20;

    private static final Duration JARAK_TERDENGAR = Duration.ofMinutes(1);

    private LangkahHari langkah;
    private Clock jam;

    private volatile LocalDate dibuka;
    private volatile Instant ditagih = Instant.EPOCH;

    /** For the container's proxy. */
    protected PenjagaHari() {}

    @Inject
    PenjagaHari(LangkahHari langkah, Clock jam) {
        this.langkah = langkah;
        this.jam = jam;
    }

    /** How many entries of the queue were worked. */
    @ActivateRequestContext
    public int periksa() {
        var hari = LocalDate.now(jam);
        if (!hari.equals(dibuka)) {
            langkah.buka(hari.minusDays(1));
            langkah.buka(hari);
            dibuka = hari;
        }
        var awal = kuras();
        if (!awal.habis()) {
            return awal.banyak();
        }
        langkah.tagihYangTutup();
        var kini = Instant.now(jam);
        if (Duration.between(ditagih, kini).abs().compareTo(JARAK_TERDENGAR) >= 0) {
            langkah.tagihYangTerdengar();
            ditagih = kini;
        }
        return awal.banyak() + kuras().banyak();
    }

    /** How many entries were worked, and whether none is left. */
    private record Terkuras(int banyak, boolean habis) {}

    private Terkuras kuras() {
        var banyak = 0;
        for (var ke = 0; ke < POTONGAN_SEKALI; ke++) {
            var n = langkah.sepotong();
            banyak += n;
            if (n == 0) {
                return new Terkuras(banyak, true);
            }
        }
        return new Terkuras(banyak, false);
    }
}
