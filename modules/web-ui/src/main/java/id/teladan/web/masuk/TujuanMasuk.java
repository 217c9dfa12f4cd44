package id.teladan.web.masuk;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Where a person goes after signing in: back to the page that he asked for, never to another host. */
final class TujuanMasuk {

    static final String BERANDA = "/beranda";

    /** The only path that the container guards by itself: with OIDC it leads to the provider. */
    static final String SSO = "/sso/masuk";

    private static final String TITIPAN = "teladan-ke";
    private static final int TITIPAN_DETIK = 900;

    private TujuanMasuk() {}

    /** The address of the sign-in page that leads back to this request. */
    static String halamanMasuk(HttpServletRequest minta) {
        var ke =
                "GET".equals(minta.getMethod())
                        ? minta.getRequestURI()
                                + (minta.getQueryString() == null
                                        ? ""
                                        : "?" + minta.getQueryString())
                        : asal(minta);
        return "/masuk"
                + (aman(ke).equals(BERANDA)
                        ? ""
                        : "?ke=" + URLEncoder.encode(aman(ke), StandardCharsets.UTF_8));
    }

    /** A path of this application; anything else becomes the home page. */
    static String aman(String ke) {
        return ke != null
                        && ke.startsWith("/")
                        && !ke.startsWith("//")
                        && !ke.equals("/")
                        && !ke.startsWith("/masuk")
                        && !ke.startsWith("/keluar")
                        && !ke.startsWith(SSO)
                        && ke.chars().noneMatch(c -> c < ' ' || c == '\\')
                ? ke
                : BERANDA;
    }

    /** Remembers the wish while the visitor is at the provider, which brings no parameter back. */
    static void titip(HttpServletRequest minta, HttpServletResponse jawab) {
        var kuki =
                new Cookie(
                        TITIPAN,
                        URLEncoder.encode(aman(minta.getParameter("ke")), StandardCharsets.UTF_8));
        kuki.setPath(SSO);
        kuki.setMaxAge(TITIPAN_DETIK);
        kuki.setHttpOnly(true);
        kuki.setSecure(minta.isSecure());
        kuki.setAttribute("SameSite", "Lax");
        jawab.addCookie(kuki);
    }

    static String titipan(HttpServletRequest minta) {
        return aman(
                Stream.ofNullable(minta.getCookies())
                        .flatMap(Arrays::stream)
                        .filter(k -> k.getName().equals(TITIPAN))
                        .map(k -> baca(k.getValue()))
                        .findFirst()
                        .orElse(null));
    }

    private static String baca(String nilai) {
        try {
            return URLDecoder.decode(nilai, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A path of this application as seen from outside. */
    static String alamatLengkap(HttpServletRequest minta, String jalur) {
        return minta.getScheme() + "://" + minta.getHeader("Host") + jalur;
    }

    /** The page from which a POST came. */
    private static String asal(HttpServletRequest minta) {
        var perujuk = minta.getHeader("Referer");
        var awal = minta.getScheme() + "://" + minta.getHeader("Host");
        return perujuk != null && perujuk.startsWith(awal)
                ? perujuk.substring(awal.length())
                : BERANDA;
    }
}
