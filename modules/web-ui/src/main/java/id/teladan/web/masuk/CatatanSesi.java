package id.teladan.web.masuk;

import id.teladan.core.akun.BukuSesi;
import id.teladan.core.akun.SesiDiakhiri;
import id.teladan.core.izin.PelakuAktif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ties the sessions of the container to the register {@link BukuSesi}. A session that was ended here ends from its next
 * request; one that was ended at another server within five seconds, by which time this server has asked for the ended
 * ones. A request costs no statement of its own: the register is written once a minute for each session in use.
 */
@ApplicationScoped
public class CatatanSesi {

    /** Session attribute: key of the session in the register. */
    public static final String KUNCI = "teladan.sesi.kunci";

    /** Session attribute: true while the person must choose a password before anything else. */
    public static final String WAJIB_GANTI = "teladan.sesi.wajib-ganti";

    private static final Clock JAM_MESIN = Clock.systemUTC();
    private static final String DISENTUH = "teladan.sesi.disentuh";
    private static final long SENTUH = Duration.ofMinutes(1).toMillis();
    private static final long TANYA = Duration.ofSeconds(5).toMillis();
    private static final long INGAT = Duration.ofHours(11).toMillis();

    @Inject BukuSesi buku;
    @Inject PelakuAktif aktif;

    private final Map<String, Long> diakhiri = new ConcurrentHashMap<>();
    private final AtomicLong ditanya = new AtomicLong();

    void diakhiri(@Observes(during = TransactionPhase.AFTER_SUCCESS) SesiDiakhiri p) {
        diakhiri.put(p.kunci(), JAM_MESIN.millis());
    }

    static boolean wajibGanti(HttpSession sesi) {
        return Boolean.TRUE.equals(sesi.getAttribute(WAJIB_GANTI));
    }

    /** True when the session was ended by somebody; notes it at its first request, later its use. */
    boolean berakhir(HttpServletRequest minta, String prinsipal) {
        var sesi = minta.getSession();
        var kunci = (String) sesi.getAttribute(KUNCI);
        if (kunci == null) {
            mulai(minta, sesi, prinsipal);
            return false;
        }
        var kini = JAM_MESIN.millis();
        tanyakan(kini);
        if (diakhiri.containsKey(kunci)) {
            return true;
        }
        if (kini - (Long) sesi.getAttribute(DISENTUH) > SENTUH) {
            sesi.setAttribute(DISENTUH, kini);
            buku.sentuh(kunci);
        }
        return false;
    }

    private void mulai(HttpServletRequest minta, HttpSession sesi, String prinsipal) {
        var kunci = UUID.randomUUID().toString();
        sesi.setAttribute(KUNCI, kunci);
        sesi.setAttribute(DISENTUH, JAM_MESIN.millis());
        if (buku.mulai(
                kunci,
                prinsipal,
                Peramban.nama(minta.getHeader("User-Agent")),
                alamat(minta.getRemoteAddr()))) {
            sesi.setAttribute(WAJIB_GANTI, true);
        }
    }

    /** An address and nothing else: behind a proxy it is a text that somebody has sent. */
    static String alamat(String terbaca) {
        return terbaca != null && terbaca.matches("[0-9A-Fa-f:.]{2,45}") ? terbaca : null;
    }

    /** Notes that the person signed out. */
    void keluar(HttpSession sesi) {
        var kunci = sesi == null ? null : (String) sesi.getAttribute(KUNCI);
        if (kunci != null) {
            buku.keluar(kunci);
        }
    }

    private void tanyakan(long kini) {
        var lalu = ditanya.get();
        if (kini - lalu < TANYA || !ditanya.compareAndSet(lalu, kini)) {
            return;
        }
        diakhiri.values().removeIf(saat -> kini - saat > INGAT);
        var sejak = java.time.Instant.ofEpochMilli(lalu == 0 ? kini - INGAT : lalu - SENTUH);
        baca(sejak).forEach(k -> diakhiri.put(k, kini));
    }

    private Set<String> baca(java.time.Instant sejak) {
        try {
            return Set.copyOf(
                    aktif.sebagaiSistem("sesi yang diakhiri", () -> buku.diakhiriSejak(sejak)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
