package id.teladan.web.perangkat;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a device asks for. Read from the query alone: devices call their bodies forms, and asking the container for a
 * parameter would eat the body.
 *
 * @param hal last part of the path in lower case, without {@code .aspx}
 */
record Permintaan(String hal, Map<String, String> nilai, String alamat) {

    private static final String AWALAN = "/iclock/";
    private static final String SN = "[0-9A-Za-z_.:-]{1,40}";

    static Permintaan dari(HttpServletRequest minta) {
        var jalur = minta.getRequestURI().substring(minta.getContextPath().length());
        var hal =
                (jalur.startsWith(AWALAN) ? jalur.substring(AWALAN.length()) : "")
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("\\.aspx$", "");
        var nilai = new HashMap<String, String>();
        var kueri = minta.getQueryString();
        for (var bagian : kueri == null ? new String[0] : kueri.split("&")) {
            var sama = bagian.indexOf('=');
            if (sama > 0) {
                nilai.putIfAbsent(
                        bagian.substring(0, sama).toLowerCase(Locale.ROOT),
                        urai(bagian.substring(sama + 1)));
            }
        }
        return new Permintaan(hal, nilai, minta.getRemoteAddr());
    }

    private static String urai(String teks) {
        try {
            return URLDecoder.decode(teks, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return teks;
        }
    }

    /** A parameter by its name in lower case, or null. */
    String ambil(String nama) {
        var isi = nilai.get(nama);
        return isi == null || isi.isBlank() ? null : isi.strip();
    }

    /** Serial number, or null when it is none. */
    String sn() {
        var isi = ambil("sn");
        return isi != null && isi.matches(SN) ? isi : null;
    }

    /** Name of the table of an upload in upper case, empty when there is none. */
    String tabel() {
        var isi = ambil("table");
        return isi == null ? "" : isi.toUpperCase(Locale.ROOT);
    }
}
