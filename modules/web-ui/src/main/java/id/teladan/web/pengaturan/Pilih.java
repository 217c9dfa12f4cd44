package id.teladan.web.pengaturan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Values of filters as they stand in an address, which may be typed by hand. */
final class Pilih {

    private Pilih() {}

    static <E extends Enum<E>> E dari(Class<E> jenis, String teks, E lain) {
        for (var e : jenis.getEnumConstants()) {
            if (e.name().equals(teks)) {
                return e;
            }
        }
        return lain;
    }

    /** Names and values by turns; empty ones are left out. Begins with {@code ?}, ends ready for one more. */
    static String kueri(String... pasangan) {
        var b = new StringBuilder("?");
        for (var i = 0; i < pasangan.length; i += 2) {
            if (pasangan[i + 1] != null && !pasangan[i + 1].isEmpty()) {
                b.append(pasangan[i])
                        .append('=')
                        .append(URLEncoder.encode(pasangan[i + 1], StandardCharsets.UTF_8))
                        .append('&');
            }
        }
        return b.toString();
    }
}
