package id.teladan.web.pemberitahuan;

import id.teladan.web.rupa.Teks;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The kinds of notices: whatever has a title {@code beritahu.<jenis>.judul} in the bundles. */
final class JenisPemberitahuan {

    private static final String AWAL = "beritahu.";
    private static final String AKHIR = ".judul";

    private JenisPemberitahuan() {}

    static List<String> semua() {
        return ResourceBundle.getBundle(
                        Teks.class.getName(),
                        Locale.forLanguageTag("id"),
                        Teks.class.getClassLoader())
                .keySet()
                .stream()
                .filter(k -> k.matches("beritahu\\.[A-Z0-9_]+\\.judul"))
                .map(k -> k.substring(AWAL.length(), k.length() - AKHIR.length()))
                .sorted()
                .toList();
    }

    /** Its name {@code beritahu.<jenis>.nama}, else its own words. */
    static String nama(String jenis, Locale bahasa) {
        return nama(AWAL, jenis, bahasa);
    }

    static String nama(String awal, String jenis, Locale bahasa) {
        var kunci = awal + jenis + ".nama";
        var nama = Teks.untuk(kunci, bahasa);
        if (!nama.equals(kunci)) {
            return nama;
        }
        var kata = jenis.replace('_', ' ').toLowerCase(Locale.ROOT);
        return kata.substring(0, 1).toUpperCase(Locale.ROOT)
                + kata.substring(1).replaceAll("\\bskp\\b", "SKP");
    }
}
