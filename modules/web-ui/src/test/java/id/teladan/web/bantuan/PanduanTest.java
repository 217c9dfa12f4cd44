package id.teladan.web.bantuan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.izin.Peran;
import id.teladan.web.rupa.Teks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the guides to the application: every page explained, nothing mentioned that does not exist. */
class PanduanTest {

    private static final Path FOLDER = Path.of("../../docs/panduan");
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final long UKURAN_SEMUA = 3_000_000;
    private static final Pattern GAMBAR = Pattern.compile("!\\[([^\\]]*)]\\(gambar/([^)]+)\\)");
    private static final Pattern TAUTAN = Pattern.compile("(?<!!)\\[[^\\]]+]\\(([^)]+)\\)");
    private static final Pattern TEBAL = Pattern.compile("\\*\\*(.+?)\\*\\*");

    /** Pages that are no place to ask for help. */
    private static final Predicate<String> TANPA_BANTUAN =
            h -> h.startsWith("/galat/") || h.equals("/panduan/rupa");

    private static final List<Panduan> SEMUA =
            PustakaPanduan.baca(n -> new PembacaPanduan.Gambar("/gambar/" + n, 10, 20));

    private static Set<String> halamanAplikasi() throws IOException {
        try (var isi = Files.walk(WEBAPP)) {
            return isi.map(p -> "/" + WEBAPP.relativize(p).toString().replace('\\', '/'))
                    .filter(p -> p.endsWith(".xhtml") && !p.startsWith("/WEB-INF"))
                    .map(p -> p.replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<Bagian> bagian() {
        return SEMUA.stream().flatMap(p -> p.bagian().stream());
    }

    private static String sumber() throws IOException {
        var hasil = new StringBuilder();
        for (var p : SEMUA) {
            hasil.append(Files.readString(FOLDER.resolve(p.kunci() + ".md"))).append('\n');
        }
        return hasil.toString();
    }

    private static Set<String> semua(Pattern pola, int kelompok) throws IOException {
        return pola.matcher(sumber())
                .results()
                .map((MatchResult m) -> m.group(kelompok))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void keenam_panduan_ada_dan_setiap_bagian_lengkap() {
        assertThat(SEMUA).extracting(Panduan::kunci).containsExactlyElementsOf(PustakaPanduan.NAMA);
        for (var p : SEMUA) {
            assertThat(p.judul()).startsWith("Panduan ");
            assertThat(p.html()).contains("<p>");
            assertThat(p.bagian()).hasSizeGreaterThan(2);
            assertThat(p.bagian()).extracting(Bagian::id).doesNotHaveDuplicates();
        }
        assertThat(bagian())
                .allSatisfy(
                        b -> {
                            assertThat(b.halaman()).as(b.judul()).isNotEmpty();
                            assertThat(b.inggris()).as(b.judul()).isNotBlank();
                            assertThat(b.polos().length()).as(b.judul()).isGreaterThan(100);
                        });
    }

    @Test
    void setiap_halaman_punya_bantuan_dan_tidak_ada_halaman_karangan() throws IOException {
        var dijelaskan = bagian().flatMap(b -> b.halaman().stream()).collect(Collectors.toSet());
        var halaman = halamanAplikasi();
        assertThat(halaman).as("tulis halaman ini di docs/panduan").containsAll(dijelaskan);
        assertThat(dijelaskan)
                .containsAll(halaman.stream().filter(TANPA_BANTUAN.negate()).toList());
    }

    @Test
    void setiap_gambar_ada_diuraikan_terdaftar_dan_terpakai() throws IOException {
        var dipakai = semua(GAMBAR, 2);
        var ada = new TreeSet<String>();
        var ukuran = 0L;
        try (var isi = Files.list(FOLDER.resolve("gambar"))) {
            for (var p : isi.toList()) {
                ada.add(p.getFileName().toString());
                ukuran += Files.size(p);
            }
        }
        assertThat(ada).isEqualTo(dipakai);
        assertThat(ukuran).isLessThan(UKURAN_SEMUA);
        assertThat(
                        Files.readAllLines(FOLDER.resolve("gambar.csv")).stream()
                                .skip(1)
                                .map(b -> b.split(";")[0] + ".webp"))
                .as("docs/panduan/gambar.csv")
                .containsExactlyInAnyOrderElementsOf(dipakai);
        assertThat(semua(GAMBAR, 1)).allSatisfy(u -> assertThat(u.length()).isGreaterThan(8));
        for (var nama : dipakai) {
            var kepala = Files.readAllBytes(FOLDER.resolve("gambar/" + nama));
            var kotak = PustakaPanduan.ukuran(kepala);
            assertThat(kotak.lebar()).as(nama).isBetween(300, 2000);
            assertThat(kotak.tinggi()).as(nama).isBetween(100, 2000);
        }
    }

    @Test
    void setiap_tautan_menuju_bagian_yang_ada() throws IOException {
        var tempat = new TreeSet<String>();
        for (var p : SEMUA) {
            tempat.add(p.kunci() + ".md");
            p.bagian().forEach(b -> tempat.add(p.kunci() + ".md#" + b.id()));
        }
        assertThat(tempat).containsAll(semua(TAUTAN, 1));
    }

    @Test
    void setiap_kata_tebal_tertulis_di_layar() throws IOException {
        var bundel = ResourceBundle.getBundle(Teks.class.getName(), Locale.forLanguageTag("id"));
        var layar =
                Collections.list(bundel.getKeys()).stream()
                        .map(bundel::getString)
                        .collect(Collectors.toSet());
        var asing = new ArrayList<>(semua(TEBAL, 1));
        asing.removeIf(layar::contains);
        assertThat(asing).as("bukan label layar menurut id/teladan/web/teks").isEmpty();
    }

    @ParameterizedTest(name = "{1} di {0} membuka panduan {2}")
    @CsvSource({
        "/skp/saya, PEGAWAI, pegawai",
        "/skp/saya, PEGAWAI ATASAN, pegawai",
        "/skp/persetujuan, PEGAWAI ATASAN, atasan",
        "/beranda, PEGAWAI, pegawai",
        "/beranda, PEGAWAI ATASAN KEPALA_OPD, pimpinan",
        "/pegawai/daftar, PEGAWAI ATASAN BKD, pengelola",
        "/audit, PEGAWAI AUDITOR, auditor",
        "/pengaturan/akun, PEGAWAI ADMIN, administrator",
        "/pengaturan/akun, PEGAWAI, administrator",
        "/masuk, '', pegawai",
    })
    void bantuan_mengikuti_peran_terberat_yang_menjelaskan_halaman(
            String halaman, String peran, String panduan) {
        var milik =
                Stream.of(peran.split(" "))
                        .filter(p -> !p.isBlank())
                        .map(Peran::valueOf)
                        .collect(Collectors.toSet());
        assertThat(PustakaPanduan.tentang(SEMUA, halaman, milik))
                .hasValueSatisfying(s -> assertThat(s.panduan()).isEqualTo(panduan));
    }

    @Test
    void html_dalam_panduan_tampil_sebagai_teks_dan_gambar_dimuat_bila_terlihat() {
        var panduan =
                new PembacaPanduan(n -> new PembacaPanduan.Gambar("/g/" + n, 640, 480))
                        .baca(
                                "coba",
                                """
                                # Judul

                                Pembuka.

                                ## Pasal 1: Nomor & "tanda"
                                <!-- halaman: /a /b/c -->
                                <!-- en: In English. -->

                                Isi <b onclick="x">tebal</b> ke [lain](atasan.md#x).

                                ![Gambar uji](gambar/uji.webp)
                                """);
        var satu = panduan.bagian().get(0);
        assertThat(panduan.judul()).isEqualTo("Judul");
        assertThat(satu.id()).isEqualTo("pasal-1-nomor--tanda");
        assertThat(satu.halaman()).containsExactly("/a", "/b/c");
        assertThat(satu.inggris()).isEqualTo("In English.");
        assertThat(satu.html())
                .contains("&lt;b onclick")
                .contains("href=\"/bantuan?panduan=atasan#x\"")
                .contains("<p class=\"panduan__gambar\"><a href=\"/g/uji.webp\">")
                .contains("loading=\"lazy\"")
                .contains("width=\"640\"")
                .doesNotContain("<!--");
        assertThat(satu.polos()).contains("Isi").doesNotContain("halaman:");
    }
}
