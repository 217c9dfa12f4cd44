package id.teladan.web.kerangka;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The choices that a person keeps in cookies: language and theme. Anything unknown counts as not chosen. */
public final class Pilihan {

    static final String BAHASA = "bahasa";
    static final String TEMA = "tema";

    private static final List<String> BAHASA_TERSEDIA = List.of("id", "en");
    private static final List<String> TEMA_TERSEDIA = List.of("light", "dark");

    private Pilihan() {}

    /** The chosen language: of the person, else of the browser, else Indonesian. For pages and downloads. */
    public static Locale bahasa(HttpServletRequest minta) {
        var sesi = minta.getSession(false);
        var milik = sesi == null ? null : String.valueOf(sesi.getAttribute(BAHASA));
        return Locale.forLanguageTag(
                bahasaSah(milik) ? milik : kuki(minta, BAHASA, BAHASA_TERSEDIA, "id"));
    }

    static String tema(HttpServletRequest minta) {
        return kuki(minta, TEMA, TEMA_TERSEDIA, "auto");
    }

    static boolean bahasaSah(String nilai) {
        return nilai != null && BAHASA_TERSEDIA.contains(nilai);
    }

    private static String kuki(
            HttpServletRequest minta, String nama, List<String> boleh, String bawaan) {
        var semua = minta.getCookies();
        return semua == null
                ? bawaan
                : Arrays.stream(semua)
                        .filter(k -> k.getName().equals(nama))
                        .map(Cookie::getValue)
                        .filter(boleh::contains)
                        .findFirst()
                        .orElse(bawaan);
    }
}
