package id.teladan.web.rupa;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.izin.Hak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TeksTest {

    private static final Path FOLDER = Path.of("src/main/resources/id/teladan/web/teks");

    /** Words that are the same in both languages. */
    private static final Set<String> SAMA =
            Set.of(
                    "Teladan",
                    // marks of the leave calendar, as the letters write them
                    "CT",
                    "CB",
                    "CS",
                    "CM",
                    "CP",
                    "CL",
                    "DK",
                    "IZ",
                    "WF",
                    "{0}, {1}",
                    "BKD",
                    "Auditor",
                    "Parameter",
                    "NIP",
                    "Jejak",
                    "SKP",
                    "SKP {0}",
                    "SKP {0}: {1}",
                    "Final",
                    "{0}",
                    "{0}%",
                    "Status",
                    "Total",
                    "Plt",
                    "Plh",
                    "Pj",
                    "PLT",
                    "PLH",
                    "PJ",
                    "OPD",
                    "NIK",
                    "NPWP",
                    "Email",
                    "E-mail",
                    "TMT",
                    "Excel",
                    "PDF",
                    "QR",
                    "-",
                    "UPT",
                    "ASN",
                    "PNS",
                    "PPPK",
                    "Plt.",
                    "Plh.",
                    "Pj.",
                    "Format",
                    "CPNS",
                    "Unit",
                    "Audit",
                    "Target",
                    "Normal",
                    "Administrator",
                    "PIN {0}",
                    "WIB (UTC+7)",
                    "WITA (UTC+8)",
                    "WIT (UTC+9)",
                    "TL",
                    "PSW",
                    "TAM",
                    "TK",
                    "DL");

    private static final Set<Hak> TANPA_NAMA = EnumSet.of(Hak.SISTEM, Hak.MASUK, Hak.UMUM);

    @Test
    void setiap_berkas_teks_terdaftar_dan_punya_pasangan() throws IOException {
        try (var isi = Files.list(FOLDER)) {
            var berkas =
                    isi.map(p -> p.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new));
            var harap = new TreeSet<String>();
            for (var nama : berkas) {
                var fitur = nama.replaceAll("_(id|en)\\.properties$", "");
                assertThat(Teks.FITUR).as("Teks.FITUR memuat %s", fitur).contains(fitur);
                harap.add(fitur + "_id.properties");
                harap.add(fitur + "_en.properties");
            }
            assertThat(berkas).isEqualTo(harap);
        }
    }

    @Test
    void kedua_bahasa_punya_kunci_yang_sama() {
        for (var fitur : Teks.FITUR) {
            assertThat(Teks.baca(fitur, "en").stringPropertyNames())
                    .as(fitur)
                    .isEqualTo(Teks.baca(fitur, "id").stringPropertyNames());
        }
    }

    /** A right that everybody or the system holds stands in no list. */
    @Test
    void setiap_hak_dan_jenis_pemberitahuan_punya_nama() {
        var kunci = new TreeSet<String>();
        for (var fitur : Teks.FITUR) {
            kunci.addAll(Teks.baca(fitur, "id").stringPropertyNames());
        }
        assertThat(
                        Arrays.stream(Hak.values())
                                .filter(h -> !TANPA_NAMA.contains(h))
                                .map(h -> "hak." + h)
                                .filter(k -> !kunci.contains(k)))
                .as("hak tanpa nama")
                .isEmpty();
        assertThat(
                        kunci.stream()
                                .filter(k -> k.matches("beritahu\\.[A-Z].*\\.judul"))
                                .map(k -> k.replaceAll("judul$", "nama"))
                                .filter(
                                        k ->
                                                !kunci.contains(k)
                                                        || !k.matches(
                                                                "beritahu\\.[A-Z0-9_]+\\.nama")))
                .as("jenis pemberitahuan tanpa nama")
                .isEmpty();
    }

    @Test
    void bahasa_inggris_sungguh_berbeda() {
        var sama = new TreeMap<String, String>();
        for (var fitur : Teks.FITUR) {
            var inggris = Teks.baca(fitur, "en");
            Teks.baca(fitur, "id")
                    .forEach(
                            (k, v) -> {
                                if (v.equals(inggris.get(k)) && !SAMA.contains(v)) {
                                    sama.put(String.valueOf(k), String.valueOf(v));
                                }
                            });
        }
        assertThat(sama).as("kunci yang belum diterjemahkan").isEmpty();
    }

    @Test
    void satu_kunci_hanya_satu_berkas_kecuali_keadaan_yang_sama_katanya() {
        var pemilik = new HashMap<String, String>();
        var ganda = new TreeSet<String>();
        for (var bahasa : List.of("id", "en")) {
            pemilik.clear();
            for (var fitur : Teks.FITUR) {
                Teks.baca(fitur, bahasa)
                        .forEach(
                                (k, v) -> {
                                    var lama = pemilik.put(String.valueOf(k), String.valueOf(v));
                                    if (lama != null
                                            && !(String.valueOf(k).startsWith("status.")
                                                    && lama.equals(v))) {
                                        ganda.add(k + " (" + fitur + ")");
                                    }
                                });
            }
        }
        assertThat(ganda).isEmpty();
    }

    @Test
    void setiap_teks_terisi_dan_polanya_sah() {
        for (var bahasa : List.of("id", "en")) {
            for (var fitur : Teks.FITUR) {
                Teks.baca(fitur, bahasa)
                        .forEach(
                                (k, v) -> {
                                    var teks = String.valueOf(v);
                                    assertThat(teks).as("%s %s", bahasa, k).isNotBlank();
                                    if (teks.matches("(?s).*\\{\\d.*")) {
                                        assertThat(new MessageFormat(teks)).isNotNull();
                                        assertThat(teks.replace("''", ""))
                                                .as(
                                                        "%s %s: tanda petik tunggal dalam pola ditulis dua kali",
                                                        bahasa, k)
                                                .doesNotContain("'");
                                    }
                                });
            }
        }
    }

    @Test
    void bundel_gabungan_mengikuti_bahasa_halaman_dan_bukan_bahasa_mesin() {
        var bawaan = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            var nama = Teks.class.getName();
            assertThat(
                            ResourceBundle.getBundle(nama, Locale.forLanguageTag("id"))
                                    .getString("menu.beranda"))
                    .isEqualTo("Beranda");
            assertThat(ResourceBundle.getBundle(nama, Locale.ENGLISH).getString("menu.beranda"))
                    .isEqualTo("Home");
            assertThat(Teks.untuk("tidak.ada", Locale.ENGLISH)).isEqualTo("tidak.ada");
        } finally {
            Locale.setDefault(bawaan);
        }
    }

    @Test
    void pesan_faces_ada_dalam_kedua_bahasa() {
        var indonesia =
                ResourceBundle.getBundle("id.teladan.web.rupa.faces", Locale.forLanguageTag("id"));
        var inggris = ResourceBundle.getBundle("id.teladan.web.rupa.faces", Locale.ENGLISH);
        assertThat(inggris.keySet()).isEqualTo(indonesia.keySet());
        assertThat(indonesia.getString("jakarta.faces.component.UIInput.REQUIRED"))
                .startsWith("Isian");
        assertThat(inggris.getString("jakarta.faces.component.UIInput.REQUIRED"))
                .startsWith("This");
    }
}
