package id.teladan.web.masuk;

import java.util.List;

/** Browser and system in a few words, from a header that may hold anything: only known words come out. */
final class Peramban {

    private static final List<String> PERAMBAN =
            List.of("Edg:Edge", "OPR:Opera", "Firefox:Firefox", "Chrome:Chrome", "Safari:Safari");
    private static final List<String> SISTEM =
            List.of(
                    "Android:Android",
                    "iPhone:iPhone",
                    "iPad:iPad",
                    "Windows:Windows",
                    "Mac OS:macOS",
                    "Linux:Linux");

    private Peramban() {}

    static String nama(String agen) {
        var peramban = cari(PERAMBAN, agen);
        var sistem = cari(SISTEM, agen);
        return peramban == null
                ? sistem == null ? "-" : sistem
                : sistem == null ? peramban : peramban + ", " + sistem;
    }

    private static String cari(List<String> kenal, String agen) {
        return agen == null
                ? null
                : kenal.stream()
                        .filter(k -> agen.contains(k.substring(0, k.indexOf(':'))))
                        .map(k -> k.substring(k.indexOf(':') + 1))
                        .findFirst()
                        .orElse(null);
    }
}
