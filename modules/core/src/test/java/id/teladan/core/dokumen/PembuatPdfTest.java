package id.teladan.core.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PembuatPdfTest {

    private static final Templat SURAT = Templat.muat(PembuatPdfTest.class, "surat-uji");
    private final PembuatPdf pembuat = new PembuatPdf();

    @Test
    void nilai_jahat_tercetak_apa_adanya() throws IOException {
        var panjang = "a".repeat(400);
        try (var pdf =
                surat(
                        List.of(
                                "<script>alert(1)</script> & ≥ 90% – é",
                                panjang, "emoji 🙂 habis"))) {
            var teks = teks(pdf);
            assertThat(teks).contains("<script>alert(1)</script> & ≥ 90% – é");
            assertThat(teks.replaceAll("\\s", "")).contains(panjang);
            assertThat(teks).contains("emoji").contains("habis");
        }
    }

    @Test
    void judul_bahasa_dan_tanda_dokumen_terpasang() throws IOException {
        try (var pdf = surat(List.of("satu"))) {
            var katalog = pdf.getDocumentCatalog();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Surat & uji");
            assertThat(katalog.getLanguage()).isEqualTo("id");
            assertThat(katalog.getMarkInfo().isMarked()).isTrue();
            assertThat(katalog.getStructureTreeRoot()).isNotNull();
            assertThat(katalog.getOutputIntents()).hasSize(1);
            assertThat(new String(katalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfaid:part>2<")
                    .contains("<pdfaid:conformance>A<");
        }
    }

    @Test
    void semua_huruf_tertanam() throws IOException {
        try (var pdf = surat(List.of("satu"))) {
            for (var halaman : pdf.getPages()) {
                for (var nama : halaman.getResources().getFontNames()) {
                    var huruf = halaman.getResources().getFont(nama);
                    assertThat(huruf.isEmbedded()).as(huruf.getName()).isTrue();
                    assertThat(huruf.getName()).contains("LiberationSans");
                }
            }
        }
    }

    @Test
    void kepala_tabel_dan_nomor_halaman_berulang() throws IOException {
        var banyak =
                IntStream.range(0, 120).mapToObj(i -> "Butir ke-" + i + "\nbaris kedua").toList();
        try (var pdf = surat(banyak)) {
            var jumlah = pdf.getNumberOfPages();
            assertThat(jumlah).isGreaterThan(3);
            for (var i = 1; i <= jumlah; i++) {
                var pengupas = new PDFTextStripper();
                pengupas.setStartPage(i);
                pengupas.setEndPage(i);
                assertThat(pengupas.getText(pdf))
                        .contains("Uraian")
                        .contains("Halaman " + i + " dari " + jumlah)
                        .contains("Surat & uji");
            }
            var halaman = pdf.getPage(0).getMediaBox();
            assertThat(halaman.getWidth()).isBetween(595f, 596f);
            assertThat(halaman.getHeight()).isBetween(841f, 842.5f);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"%s\" alt=\"x\"/>",
                "<div style=\"background-image: url(%s)\">x</div>",
                "<link rel=\"stylesheet\" type=\"text/css\" href=\"%s\"/>",
                "<style>@import url(%s);</style>",
                "<style>@font-face { font-family: x; src: url(%s); } p { font-family: x }</style><p>x</p>",
                "<object data=\"%s\">x</object>",
                "<iframe src=\"%s\"></iframe>"
            })
    void tidak_ada_alamat_yang_membuat_server_memanggil_siapa_pun(String pola) throws IOException {
        var panggilan = new AtomicInteger();
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                x -> {
                    panggilan.incrementAndGet();
                    x.sendResponseHeaders(404, -1);
                    x.close();
                });
        server.start();
        try {
            var alamat = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.png";
            for (var uri :
                    List.of(alamat, "file:///etc/passwd", "teladan:../x", "jar:file:/x!/y")) {
                var pdf =
                        pembuat.dari(
                                "<html xmlns='http://www.w3.org/1999/xhtml' lang='id'><head><title>t</title></head><body><p>isi</p>"
                                        + pola.formatted(uri)
                                        + "</body></html>");
                try (var dokumen = Loader.loadPDF(pdf)) {
                    assertThat(teks(dokumen)).contains("isi").doesNotContain("root:");
                }
            }
            assertThat(panggilan).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void entitas_luar_dan_XHTML_rusak_ditolak() {
        assertThatThrownBy(
                        () ->
                                pembuat.dari(
                                        "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body>&x;</body></html>"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pembuat.dari("<html><body><p></body></html>"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private PDDocument surat(List<String> uraian) throws IOException {
        var baris = new ArrayList<Map<String, Object>>();
        for (var u : uraian) {
            baris.add(Map.of("no", String.valueOf(baris.size() + 1), "uraian", u));
        }
        return Loader.loadPDF(pembuat.dari(SURAT.isi(TemplatTest.nilai(baris))));
    }

    static String teks(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }
}
