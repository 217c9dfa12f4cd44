package id.teladan.web.masuk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a person goes after signing in: back to the page that he asked for, never to another host. */
final class TujuanMasuk {

    static final String BERANDA = "/beranda";

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
                        && ke.chars().noneMatch(c -> c < ' ' || c == '\\')
                ? ke
                : BERANDA;
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
