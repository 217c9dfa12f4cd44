package id.teladan.web.masuk;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Limits of a session: idle ({@code teladan.sesi.diam-detik}, 30 minutes) and absolute ({@code
 * teladan.sesi.mutlak-detik}, 10 hours from sign-in). A cookie tells the page when it ends, so that the page can warn
 * two minutes before; it carries {@code now.end.absoluteEnd} in milliseconds of the server's clock.
 */
final class BatasSesi {

    private static final Clock JAM_MESIN = Clock.systemUTC();
    private static final String MULAI = "teladan.masuk.pada";
    private static final String KUKI = "teladan-sesi";

    private BatasSesi() {}

    static void mulai(HttpSession sesi) {
        sesi.setAttribute(MULAI, JAM_MESIN.millis());
        sesi.setMaxInactiveInterval((int) diam().toSeconds());
    }

    /** True when the absolute limit has passed. */
    static boolean lewat(HttpSession sesi) {
        return JAM_MESIN.millis() >= akhirMutlak(sesi);
    }

    static void umumkan(HttpSession sesi, HttpServletResponse jawab, boolean aman) {
        var kini = JAM_MESIN.millis();
        var mutlak = akhirMutlak(sesi);
        var akhir = Math.min(mutlak, kini + diam().toMillis());
        jawab.addCookie(kuki(kini + "." + akhir + "." + mutlak, -1, aman));
    }

    static void lupakan(HttpServletResponse jawab, boolean aman) {
        jawab.addCookie(kuki("", 0, aman));
    }

    private static Cookie kuki(String isi, int umur, boolean aman) {
        var kuki = new Cookie(KUKI, isi);
        kuki.setPath("/");
        kuki.setMaxAge(umur);
        kuki.setSecure(aman);
        kuki.setAttribute("SameSite", "Strict");
        return kuki;
    }

    private static long akhirMutlak(HttpSession sesi) {
        var mulai = (Long) sesi.getAttribute(MULAI);
        return (mulai == null ? sesi.getCreationTime() : mulai) + mutlak().toMillis();
    }

    private static Duration diam() {
        return detik("teladan.sesi.diam-detik", 1800);
    }

    private static Duration mutlak() {
        return detik("teladan.sesi.mutlak-detik", 36000);
    }

    private static Duration detik(String kunci, long bawaan) {
        return Duration.ofSeconds(
                ConfigProvider.getConfig().getOptionalValue(kunci, Long.class).orElse(bawaan));
    }
}
