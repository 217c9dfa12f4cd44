package id.teladan.web.rupa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the style sheets: the two themes, contrast, and that no colour stands outside the variables. */
class GayaTest {

    private static final Path GAYA = Path.of("src/main/webapp/resources/teladan");
    private static final Pattern VARIABEL = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");

    private static String baca(String nama) throws IOException {
        return Files.readString(GAYA.resolve(nama));
    }

    private static Map<String, String> blok(String isi, String pemilih) {
        var awal = isi.indexOf(pemilih + " {");
        assertThat(awal).as(pemilih).isNotNegative();
        var hasil = new TreeMap<String, String>();
        VARIABEL.matcher(isi.substring(awal, isi.indexOf('}', awal)))
                .results()
                .forEach(m -> hasil.put(m.group(1), m.group(2)));
        return hasil;
    }

    @Test
    void tema_gelap_pilihan_sama_dengan_tema_gelap_perangkat() throws IOException {
        var token = baca("token.css");
        assertThat(blok(token, "[data-theme=auto]")).isEqualTo(blok(token, "[data-theme=dark]"));
    }

    @ParameterizedTest(name = "{0} di atas {1} >= {2}")
    @CsvSource({
        "teks, permukaan, 5.6",
        "teks, kanvas, 5.6",
        "teks-2, permukaan, 5.6",
        "teks-2, kanvas, 5.6",
        "teks-2, permukaan-2, 5.6",
        "utama-teks, permukaan, 5.6",
        "utama-teks, utama-lembut, 5.6",
        "utama-teks, utama-kabut, 5.6",
        "di-atas-utama, utama, 5.6",
        "sukses-teks, sukses-lembut, 5.6",
        "peringatan-teks, peringatan-lembut, 5.6",
        "bahaya-teks, bahaya-lembut, 5.6",
        "info-teks, info-lembut, 5.6",
        "netral-teks, netral-lembut, 5.6",
        "di-atas-balik, balik, 5.6",
        "balik-teks, balik, 5.6",
        "bahaya-teks, permukaan, 5.6",
        "garis-kuat, permukaan, 3",
        "fokus, permukaan, 3",
        "fokus, kanvas, 3",
        "utama, permukaan, 3",
    })
    void kontras_cukup_di_kedua_tema(String depan, String latar, double paling) throws IOException {
        var token = baca("token.css");
        var terang = blok(token, ":root");
        var gelap = new TreeMap<>(terang);
        gelap.putAll(blok(token, "[data-theme=dark]"));
        for (var tema : List.of(terang, gelap)) {
            assertThat(kontras(tema.get(depan), tema.get(latar)))
                    .as("%s pada %s", tema.get(depan), tema.get(latar))
                    .isGreaterThanOrEqualTo(paling);
        }
    }

    @Test
    void tidak_ada_warna_di_luar_variabel() throws IOException {
        var temuan = new TreeSet<String>();
        for (var nama : List.of("dasar.css", "bentuk.css", "pola.css", "primefaces.css")) {
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(")
                    .matcher(baca(nama))
                    .results()
                    .forEach(m -> temuan.add(nama + " " + m.group()));
        }
        assertThat(temuan).isEmpty();
    }

    @Test
    void setiap_variabel_yang_dipakai_ada() throws IOException {
        var ada = blok(baca("token.css"), ":root").keySet();
        var kurang = new TreeSet<String>();
        for (var nama : List.of("dasar.css", "bentuk.css", "pola.css", "primefaces.css")) {
            Pattern.compile("var\\(--([a-z0-9-]+)")
                    .matcher(baca(nama))
                    .results()
                    .map(m -> m.group(1))
                    .filter(v -> !ada.contains(v) && !v.equals("gambar"))
                    .forEach(kurang::add);
        }
        assertThat(kurang).isEmpty();
    }

    private static double kontras(String a, String b) {
        var terang = Math.max(cahaya(a), cahaya(b));
        var gelap = Math.min(cahaya(a), cahaya(b));
        return (terang + 0.05) / (gelap + 0.05);
    }

    private static double cahaya(String hex) {
        var nilai = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * lurus(nilai >> 16) + 0.7152 * lurus(nilai >> 8) + 0.0722 * lurus(nilai);
    }

    private static double lurus(int saluran) {
        var s = (saluran & 0xff) / 255.0;
        return s <= 0.03928 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    }
}
