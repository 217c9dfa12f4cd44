package id.teladan.core.kalkulator;

import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.Temuan;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings in the form of the API: {@code [{kode, tingkat, pesan}]}, messages in Indonesian. */
public final class DaftarTemuan {

    private static final Locale INDONESIA = Locale.forLanguageTag("id");

    private DaftarTemuan() {}

    public static List<Map<String, Object>> dari(List<Temuan> temuan) {
        return temuan.stream()
                .map(
                        t ->
                                Langkah.isi(
                                        "kode",
                                        t.kode(),
                                        "tingkat",
                                        t.tingkat(),
                                        "pesan",
                                        t.pesan(INDONESIA)))
                .toList();
    }
}
