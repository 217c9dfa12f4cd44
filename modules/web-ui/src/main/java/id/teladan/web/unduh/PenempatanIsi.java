package id.teladan.web.unduh;

import java.nio.charset.StandardCharsets;

/** The header Content-Disposition, RFC 6266: a plain name for old clients, the real one in {@code filename*}. */
final class PenempatanIsi {

    private static final String TANDA = "!#$&+-.^_`|~";

    private PenempatanIsi() {}

    static String dari(String nama, boolean sebaris) {
        return (sebaris ? "inline" : "attachment")
                + "; filename=\""
                + polos(nama)
                + "\"; filename*=UTF-8''"
                + persen(nama);
    }

    private static String polos(String nama) {
        var b = new StringBuilder();
        nama.codePoints()
                .forEach(
                        c ->
                                b.append(
                                        c < ' ' || c > '~' || "\"\\%;".indexOf(c) >= 0
                                                ? '_'
                                                : (char) c));
        return b.toString();
    }

    private static String persen(String nama) {
        var b = new StringBuilder();
        for (var bita : nama.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (bita & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || TANDA.indexOf(c) >= 0)) {
                b.append(c);
            } else {
                b.append('%').append(String.format("%02X", (int) c));
            }
        }
        return b.toString();
    }
}
