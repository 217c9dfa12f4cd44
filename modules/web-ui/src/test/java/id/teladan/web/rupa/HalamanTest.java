package id.teladan.web.rupa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the sources of all pages. */
class HalamanTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern EL = Pattern.compile("#\\{[^}]*}");
    private static final Pattern KUNCI_UTUH = Pattern.compile("teks\\['([^']+)'](?!\\.concat)");
    private static final Pattern KUNCI_AWALAN = Pattern.compile("teks\\['([^']+)'\\.concat\\(");
    private static final Pattern ATRIBUT_TEKS =
            Pattern.compile(
                    "\\s(title|label|alt|placeholder|aria-label|value|headerText|header|emptyMessage|bantuan|judul|uraian|itemLabel|footer|message|requiredMessage|validatorMessage|converterMessage)=\"([^\"]*)\"");
    private static final Pattern HURUF = Pattern.compile("\\p{L}{2,}");

    private static Map<Path, String> halaman() {
        var hasil = new TreeMap<Path, String>();
        try (var semua = Files.walk(WEBAPP)) {
            for (var p :
                    (Iterable<Path>) semua.filter(f -> f.toString().endsWith(".xhtml"))::iterator) {
                hasil.put(WEBAPP.relativize(p), Files.readString(p));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(hasil).hasSizeGreaterThan(20);
        return hasil;
    }

    private static String bersih(String isi) {
        return isi.replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("(?s)<(script|style)\\b.*?</\\1>", "");
    }

    @Test
    void tanggal_diisi_lewat_satu_bagian_saja() {
        var temuan = new TreeSet<String>();
        halaman()
                .forEach(
                        (nama, isi) -> {
                            if (Pattern.compile(
                                            "type=\"(date|month|datetime-local)\"|<p:(datePicker|calendar)\\b")
                                    .matcher(bersih(isi))
                                    .find()) {
                                temuan.add(nama.toString());
                            }
                        });
        assertThat(temuan)
                .as(
                        "isian tanggal peramban memakai urutan bahasa peramban: pakai asn:isianTanggal, di formulir GET"
                                + " asn:saringTanggal")
                .isEmpty();
    }

    @Test
    void tidak_ada_teks_tertulis_langsung_di_halaman() {
        var temuan = new TreeSet<String>();
        halaman()
                .forEach(
                        (nama, isi) -> {
                            var tanpaEl = EL.matcher(bersih(isi)).replaceAll("");
                            for (var potong : tanpaEl.replaceAll("(?s)<[^>]*>", "\n").split("\n")) {
                                var kata = potong.replaceAll("&#?\\w+;", "").strip();
                                if (HURUF.matcher(kata).find()) {
                                    temuan.add(nama + ": " + kata);
                                }
                            }
                            var cocok = ATRIBUT_TEKS.matcher(bersih(isi));
                            while (cocok.find()) {
                                var nilai = cocok.group(2);
                                var sisa = EL.matcher(nilai).replaceAll("");
                                var teknis =
                                        nilai.matches("[A-Z0-9_]+|[a-z0-9]+")
                                                && Set.of("value", "title")
                                                        .contains(cocok.group(1));
                                if (HURUF.matcher(sisa).find()
                                        && !teknis
                                        && !sisa.equals("https://")) {
                                    temuan.add(nama + ": " + cocok.group(1) + "=" + nilai);
                                }
                            }
                        });
        assertThat(temuan).as("tulis di id/teladan/web/teks dan pakai #{teks['…']}").isEmpty();
    }

    @Test
    void setiap_kunci_yang_dipakai_halaman_ada_di_bundel() {
        var bundel = ResourceBundle.getBundle(Teks.class.getName(), Locale.forLanguageTag("id"));
        var kurang = new TreeSet<String>();
        halaman()
                .forEach(
                        (nama, isi) -> {
                            KUNCI_UTUH
                                    .matcher(isi)
                                    .results()
                                    .map(m -> m.group(1))
                                    .filter(k -> !bundel.containsKey(k))
                                    .forEach(k -> kurang.add(nama + ": " + k));
                            KUNCI_AWALAN
                                    .matcher(isi)
                                    .results()
                                    .map(m -> m.group(1))
                                    .filter(a -> !a.equals("tugas."))
                                    .filter(
                                            a ->
                                                    bundel.keySet().stream()
                                                            .noneMatch(k -> k.startsWith(a)))
                                    .forEach(a -> kurang.add(nama + ": " + a + "…"));
                        });
        assertThat(kurang).isEmpty();
    }

    @Test
    void tidak_ada_gaya_skrip_atau_f_ajax_di_halaman() {
        var temuan = new TreeSet<String>();
        var larangan =
                Map.of(
                        "gaya", Pattern.compile("\\sstyle=\""),
                        "lembar gaya halaman", Pattern.compile("<style\\b"),
                        "skrip", Pattern.compile("<script\\b"),
                        "atribut kejadian",
                                Pattern.compile(
                                        "<[a-z][^:>]*\\son(click|change|submit|load|input|key\\w+)=\""),
                        "f:ajax tanpa nonce", Pattern.compile("<f:ajax\\b"),
                        "doctype tertulis", Pattern.compile("<!DOCTYPE"),
                        "alamat luar", Pattern.compile("(src|href|action)=\"https?://"),
                        "t:isi dengan lebih dari dua nilai; tulis [a, b]",
                                Pattern.compile("t:isi\\(teks\\[[^\\]]*],[^,()\\[\\]]*,"));
        halaman()
                .forEach(
                        (nama, isi) ->
                                larangan.forEach(
                                        (apa, pola) -> {
                                            if (pola.matcher(bersihKomentar(isi)).find()) {
                                                temuan.add(nama + ": " + apa);
                                            }
                                        }));
        assertThat(temuan).isEmpty();
    }

    private static String bersihKomentar(String isi) {
        return isi.replaceAll("(?s)<!--.*?-->", "");
    }

    @Test
    void setiap_ikon_yang_dipakai_ada_di_lembar_ikon() throws IOException {
        var ada = new TreeSet<String>();
        Pattern.compile("id=\"i-([^\"]+)\"")
                .matcher(Files.readString(WEBAPP.resolve("resources/teladan/ikon.svg")))
                .results()
                .forEach(m -> ada.add(m.group(1)));
        var kurang = new TreeSet<String>();
        halaman()
                .forEach(
                        (nama, isi) -> {
                            for (var pola :
                                    List.of(
                                            "<asn:ikon nama=\"([a-z]+)\"",
                                            "\\sikon=\"([a-z]+)\"",
                                            "icon=\"i-([a-z]+)\"")) {
                                Pattern.compile(pola)
                                        .matcher(isi)
                                        .results()
                                        .map(m -> m.group(1))
                                        .filter(i -> !ada.contains(i))
                                        .forEach(i -> kurang.add(nama + ": " + i));
                            }
                        });
        assertThat(kurang).isEmpty();
    }
}
