package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import id.teladan.sistem.Peramban.Orang;
import id.teladan.uji.KodeQrPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole way of an SKP with two people at two computers: plan, decision, realisation, evaluation, documents. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SkpIT {

    private static final String NAMA = "Damar Jatinegara, S.E.";
    private static final String NAMA_ATASAN = "Sekar Ayu Larasati, S.STP., M.Si.";
    private static final String SENDIRI =
            "Tersusunnya pedoman wawancara mutasi yang dipakai panitia";
    private static final List<List<Iki>> IKI =
            List.of(
                    List.of(
                            new Iki("Jumlah usul mutasi yang selesai diverifikasi", "240", null),
                            new Iki(
                                    "Usul yang dikembalikan BKN karena berkas",
                                    null,
                                    "paling banyak 3"),
                            new Iki(
                                    "Verifikasi selesai sejak usul diterima",
                                    null,
                                    "5 hari kerja")),
                    List.of(
                            new Iki("Pedoman wawancara yang disahkan", "1", "dokumen"),
                            new Iki("Nilai telaah pedoman oleh panitia", "85", "dari 100"),
                            new Iki("Pedoman disahkan kepala bidang", null, "30 November 2026")));
    private static final List<String> ASPEK = List.of("KUANTITAS", "KUALITAS", "WAKTU");
    private static final String EKSPEKTASI =
            "Menyampaikan hambatan sebelum tenggat, bukan sesudahnya";
    private static final String DUKUNGAN =
            "Satu analis pendamping selama masa mutasi April dan Oktober";
    private static final String ALASAN =
            "Target butir 1 belum menyebut satuan yang dapat dihitung. Perbaiki lalu ajukan lagi.";
    private static final String UMPAN_PERILAKU = "Menggandeng tiga bidang lain sejak awal.";
    private static final String UMPAN_BALIK = "Verifikasi rapi dan tepat waktu, pertahankan.";

    /** An indicator as it is typed: a number with a unit, or a sentence. */
    private record Iki(String uraian, String angka, String lain) {}

    private Orang pegawai;
    private Orang atasan;
    private String id;
    private String hasilAtasan;

    @BeforeAll
    void duduk() {
        pegawai = Peramban.masuk("pegawai");
        atasan = Peramban.masuk("atasan");
    }

    @AfterAll
    void pulang() {
        pegawai.close();
        atasan.close();
    }

    @Test
    @Order(1)
    void rencana_disusun_tersimpan_sendiri_dan_diajukan() {
        pegawai.buka("/skp/saya").potret("skp-01-saya");
        pegawai.tekan(pegawai.tombol("Mulai menyusun SKP"));
        pegawai.halaman().waitForURL("**/skp/susun?id=*");
        id = pegawai.halaman().url().replaceAll(".*id=(\\d+).*", "$1");

        hasilAtasan =
                pegawai.halaman()
                        .locator(".pohon li b")
                        .first()
                        .innerText()
                        .replaceFirst("^\\d+\\. ", "");
        pegawai.tekan(pegawai.tombol("Ambil").first());
        assertThat(artikel()).hasCount(1);
        assertThat(uraian(0)).hasValue(hasilAtasan);
        pegawai.tekan(pegawai.tombol("Tambah hasil kerja utama"));
        assertThat(artikel()).hasCount(2);
        pegawai.isi(uraian(1), SENDIRI);
        assertThat(pegawai.halaman().locator("[data-status]")).containsText("Draf tersimpan");
        for (var h = 0; h < IKI.size(); h++) {
            for (var i = 0; i < IKI.get(h).size(); i++) {
                isiIndikator(h, i, IKI.get(h).get(i));
            }
        }
        pegawai.potret("skp-02-susun").potretPonsel("skp-02-susun-390");

        bagian("Perilaku Kerja");
        pegawai.isi(pegawai.halaman().locator("textarea").first(), EKSPEKTASI);
        tersimpan();
        pegawai.potret("skp-03-perilaku");
        bagian("Lampiran");
        pegawai.tekan(pegawai.tombol("Tambah baris").first());
        pegawai.isi(pegawai.halaman().locator("textarea").first(), DUKUNGAN);
        tersimpan();
        pegawai.potret("skp-04-lampiran");

        pegawai.halaman().reload();
        assertThat(pegawai.halaman().locator("textarea").first()).hasValue(DUKUNGAN);
        bagian("Perilaku Kerja");
        assertThat(pegawai.halaman().locator("textarea").first()).hasValue(EKSPEKTASI);
        bagian("Hasil Kerja");
        assertThat(uraian(0)).hasValue(hasilAtasan);
        assertThat(uraian(1)).hasValue(SENDIRI);
        for (var h = 0; h < IKI.size(); h++) {
            for (var i = 0; i < IKI.get(h).size(); i++) {
                var iki = IKI.get(h).get(i);
                assertThat(medan(h, "aspek").nth(i)).hasValue(ASPEK.get(i));
                assertThat(medan(h, "iki").nth(i)).hasValue(iki.uraian());
                assertThat(medan(h, iki.angka() == null ? "standar" : "angka").nth(i))
                        .hasValue(iki.angka() == null ? iki.lain() : iki.angka());
            }
        }

        pegawai.tekan(pegawai.tombol("Periksa kelengkapan"));
        assertThat(pegawai.halaman().getByText("belum punya satuan")).isVisible();
        pegawai.potret("skp-05-periksa");
        pegawai.tekan(pegawai.tombol("Ajukan SKP"));
        assertThat(pegawai.pesan("belum punya satuan")).isVisible();
        pegawai.isi(medan(0, "satuan").first(), "usul");
        pegawai.tekan(pegawai.tombol("Ajukan SKP"));
        pegawai.halaman().waitForURL("**/skp/rincian?id=" + id);
        assertThat(pegawai.halaman().locator("#isi")).containsText("Diajukan");
        pegawai.potret("skp-06-diajukan");
        bersih();
    }

    @Test
    @Order(2)
    void dikembalikan_dengan_alasan_diperbaiki_lalu_disetujui_dari_papan_ketik() {
        bukaAntrean();
        atasan.potret("skp-07-antrean").potretPonsel("skp-07-antrean-390");
        atasan.halaman().keyboard().press("k");
        atasan.tenang();
        assertThat(atasan.pesan("Tulis alasan pengembalian")).isVisible();
        catatan().fill(ALASAN);
        catatan().blur();
        atasan.halaman().keyboard().press("k");
        atasan.tenang();
        assertThat(atasan.halaman().locator(".toast"))
                .containsText("SKP " + NAMA + " dikembalikan");
        assertThat(atasan.tombol("Urungkan")).isVisible();
        assertThat(antre()).hasCount(0);
        atasan.potret("skp-08-dikembalikan");

        pegawai.buka("/beranda");
        assertThat(pegawai.halaman().locator("#isi")).containsText(ALASAN);
        pegawai.potret("skp-09-beranda");
        pegawai.buka("/skp/saya");
        assertThat(pegawai.pesan(ALASAN)).isVisible();
        pegawai.halaman().getByText("Perbaiki SKP").click();
        pegawai.halaman().waitForURL("**/skp/susun?id=" + id);
        assertThat(pegawai.pesan(ALASAN)).isVisible();
        pegawai.isi(medan(0, "satuan").first(), "usul mutasi");
        pegawai.tekan(pegawai.tombol("Ajukan SKP"));
        pegawai.halaman().waitForURL("**/skp/rincian?id=" + id);

        bukaAntrean();
        assertThat(atasan.halaman().locator("#antrean")).containsText("usul mutasi");
        atasan.halaman().keyboard().press("s");
        atasan.tenang();
        var kabar = atasan.halaman().locator(".toast[data-hitung='10']");
        assertThat(kabar).containsText(NAMA);
        assertThat(kabar.locator("progress")).hasAttribute("max", "10");
        assertThat(antre()).hasCount(0);
        atasan.potret("skp-10-disetujui");

        atasan.tekan(atasan.tombol("Urungkan"));
        assertThat(antre()).hasCount(1);
        assertThat(antre().locator("xpath=self::*[@aria-current='true']")).hasCount(1);
        atasan.halaman().keyboard().press("s");
        atasan.tenang();
        assertThat(kabar).containsText(NAMA);
        atasan.halaman().mouse().move(0, 0);
        assertThat(kabar).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(20_000));
        bersih();
    }

    @Test
    @Order(3)
    void realisasi_berbukti_dinilai_ditetapkan_dan_diterima() {
        pegawai.buka("/skp/realisasi?id=" + id + "&triwulan=4");
        var butir = pegawai.halaman().locator(".realisasi");
        assertThat(butir).hasCount(6);
        for (var i = 0; i < 6; i++) {
            pegawai.isi(butir.nth(i).locator("[id$=':angka']"), String.valueOf(240 - i));
            pegawai.isi(
                    butir.nth(i).locator("[id$=':uraian']"),
                    "Selesai menurut rencana, butir " + (i + 1));
            assertThat(pegawai.halaman().locator("[data-status]")).containsText("tersimpan");
            butir.nth(i)
                    .locator("input[type=file]")
                    .setInputFiles(
                            new FilePayload("bukti-" + (i + 1) + ".pdf", "application/pdf", pdf()));
            assertThat(butir.nth(i)).containsText("bukti-" + (i + 1) + ".pdf");
            pegawai.tenang();
        }
        pegawai.potret("skp-11-realisasi").potretPonsel("skp-11-realisasi-390");
        pegawai.halaman().reload();
        assertThat(butir.nth(5).locator("[id$=':angka']")).hasValue("235");
        assertThat(butir.nth(5).locator("[id$=':uraian']"))
                .hasValue("Selesai menurut rencana, butir 6");

        atasan.buka("/skp/realisasi?id=" + id + "&triwulan=4");
        assertThat(atasan.halaman().locator(".realisasi a[href*='/unduh/berkas']")).hasCount(6);
        atasan.tekan(atasan.tombol("Beri umpan balik").first());
        atasan.halaman().getByLabel("Umpan balik untuk pegawai").fill(UMPAN_BALIK);
        atasan.tekan(atasan.tombol("Kirim umpan balik"));
        assertThat(atasan.pesan(UMPAN_BALIK)).isVisible();
        atasan.potret("skp-12-umpan-balik");

        atasan.buka("/skp/evaluasi?id=" + id + "&triwulan=0");
        var tombol =
                atasan.halaman()
                        .locator(".segmen button")
                        .filter(new Locator.FilterOptions().setHasText("Sesuai"));
        assertThat(tombol).hasCount(9);
        for (var i = 0; i < 9; i++) {
            atasan.tekan(tombol.nth(i));
            assertThat(tombol.nth(i)).hasAttribute("aria-pressed", "true");
        }
        assertThat(atasan.halaman().locator("#isi")).containsText("9 dari 9 butir dinilai");
        atasan.halaman().getByText("Beri umpan balik perilaku").click();
        atasan.halaman().getByLabel("Nilai perilaku kerja").selectOption("KOLABORATIF");
        atasan.isi(atasan.halaman().getByLabel("Umpan balik untuk pegawai"), UMPAN_PERILAKU);
        atasan.tekan(atasan.tombol("Kirim umpan balik"));
        assertThat(atasan.halaman().locator("section[aria-labelledby=h-perilaku] .lembar"))
                .containsText(UMPAN_PERILAKU);
        atasan.halaman().getByLabel("Capaian kinerja organisasi").selectOption("BAIK");
        atasan.tenang();
        atasan.tekan(atasan.tombol("Pakai usulan"));
        assertThat(predikat()).hasText("Baik");
        mengapa();
        atasan.potret("skp-13-evaluasi").potretPonsel("skp-13-evaluasi-390");
        atasan.tekan(atasan.tombol("Tetapkan predikat"));
        assertThat(atasan.tombol("Tetapkan predikat")).hasCount(0);
        assertThat(atasan.halaman().locator("section[aria-labelledby=h-predikat]"))
                .containsText("Ditetapkan");
        assertThat(predikat()).hasText("Baik");
        mengapa();
        atasan.potret("skp-14-ditetapkan");

        pegawai.buka("/beranda");
        assertThat(pegawai.halaman().locator("#isi")).containsText("Tanggapi evaluasi kinerja");
        pegawai.buka("/skp/evaluasi?id=" + id + "&triwulan=0");
        assertThat(pegawai.halaman().locator("section[aria-labelledby=h-predikat]"))
                .containsText("Baik");
        assertThat(pegawai.halaman().locator("#isi")).containsText(UMPAN_BALIK);
        assertThat(pegawai.halaman().locator("#isi")).containsText(UMPAN_PERILAKU);
        pegawai.tekan(pegawai.tombol("Tanda tangani"));
        assertThat(pegawai.halaman().locator("section[aria-labelledby=h-predikat]"))
                .containsText("Diterima pegawai");
        pegawai.potret("skp-15-diterima");
        pegawai.buka("/skp/saya");
        assertThat(pegawai.halaman().locator("#isi .lencana").first()).hasText("Final");
        bersih();
    }

    @Test
    @Order(4)
    void dokumen_terbaca_dan_kodenya_membuka_verifikasi_tanpa_nip() throws Exception {
        var nip = pegawai.buka("/profil").halaman().locator("dd.angka").first().innerText();
        var nipAtasan = atasan.buka("/profil").halaman().locator("dd.angka").first().innerText();
        for (var jenis : List.of("skp", "evaluasi", "dokumen")) {
            try (var dokumen = unduh(jenis)) {
                var teks = rapat(new PDFTextStripper().getText(dokumen));
                assertThat(teks)
                        .as(jenis)
                        .contains(rapat(NAMA), rapat(NAMA_ATASAN), rapat(nip), rapat(nipAtasan));
                if (jenis.equals("skp")) {
                    assertThat(teks).contains(rapat(EKSPEKTASI), rapat(DUKUNGAN));
                }
                if (!jenis.equals("dokumen")) {
                    assertThat(teks).contains(rapat(hasilAtasan), rapat(SENDIRI));
                    for (var iki : IKI.stream().flatMap(List::stream).toList()) {
                        assertThat(teks).contains(rapat(iki.uraian()));
                    }
                    assertThat(teks).contains(rapat("240 usul mutasi"), rapat("30 November 2026"));
                }
                if (!jenis.equals("skp")) {
                    assertThat(teks).as(jenis).containsPattern("(?i)predikat[^.]{0,60}baik");
                }
                periksaVerifikasi(jenis, KodeQrPdf.baca(dokumen), nip, nipAtasan);
            }
        }
    }

    private void periksaVerifikasi(String jenis, String alamat, String nip, String nipAtasan) {
        assertThat(alamat).startsWith(pegawai.alamat() + "/verifikasi?kode=");
        try (var tamu = Peramban.tamu()) {
            tamu.halaman().navigate(alamat);
            var isi = tamu.halaman().locator("body");
            assertThat(tamu.halaman().locator(".pesan--sukses")).isVisible();
            assertThat(isi).containsText(NAMA);
            var terbaca = isi.innerText().replaceAll("[\\s.]", "");
            assertThat(terbaca).doesNotContain(nip.replace(" ", ""), nipAtasan.replace(" ", ""));
            tamu.potret("skp-16-verifikasi-" + jenis);
            assertThat(tamu.galatKonsol()).isEmpty();
            tamu.buka(
                    "/verifikasi?kode="
                            + alamat.replaceAll(".*kode=", "").replaceFirst(".$", "")
                            + "?");
            assertThat(tamu.halaman().locator(".pesan--bahaya")).isVisible();
        }
    }

    private PDDocument unduh(String jenis) throws IOException {
        var jawab =
                pegawai.konteks()
                        .request()
                        .get(pegawai.alamat() + "/unduh/skp?id=" + id + "&jenis=" + jenis);
        assertThat(jawab.status()).isEqualTo(200);
        assertThat(jawab.headers().get("content-type")).isEqualTo("application/pdf");
        var isi = jawab.body();
        var berkas = Peramban.gambar("skp-" + jenis).resolveSibling("skp-" + jenis + ".pdf");
        Files.createDirectories(berkas.getParent());
        Files.write(berkas, isi);
        return Loader.loadPDF(isi);
    }

    /** Without blanks: a cell of a table breaks words and lines where it likes. */
    private static String rapat(String teks) {
        return teks.replaceAll("\\s+", "");
    }

    private static byte[] pdf() {
        try (var dokumen = new PDDocument();
                var keluar = new ByteArrayOutputStream()) {
            var lembar = new PDPage();
            dokumen.addPage(lembar);
            try (var isi = new PDPageContentStream(dokumen, lembar)) {
                isi.beginText();
                isi.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                isi.newLineAtOffset(72, 700);
                isi.showText("Bukti dukung");
                isi.endText();
            }
            dokumen.save(keluar);
            return keluar.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Locator predikat() {
        return atasan.halaman().locator("section[aria-labelledby=h-predikat] .angka-sedang");
    }

    /** Opens the explanation of the predicate: steps with articles, the rule, the result. */
    private void mengapa() {
        var tempat = atasan.halaman().locator("section[aria-labelledby=h-predikat]");
        tempat.getByText("Mengapa?").first().click();
        var dialog = atasan.halaman().locator("dialog[open] .jejak");
        assertThat(dialog).isVisible();
        atasan.potret("skp-jejak");
        assertThat(dialog).containsText("Kuadran predikat kinerja: Baik");
        assertThat(dialog.locator("li").first().locator(".pasal"))
                .containsText("PermenPANRB 6/2022");
        assertThat(dialog.locator("li.hasil")).containsText("berlaku sejak");
        atasan.halaman().keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
    }

    private void tersimpan() {
        assertThat(pegawai.halaman().locator("[data-status]")).containsText("Draf tersimpan");
    }

    private void bukaAntrean() {
        atasan.buka("/skp/persetujuan");
        antre().locator("a").click();
        atasan.halaman().waitForURL("**/skp/persetujuan?id=" + id);
        assertThat(atasan.halaman().locator("#h-rinci")).containsText(NAMA);
    }

    private Locator antre() {
        return atasan.halaman()
                .locator(".antre-item")
                .filter(new Locator.FilterOptions().setHasText("Damar Jatinegara"));
    }

    private Locator catatan() {
        return atasan.halaman().getByLabel("Catatan untuk " + NAMA);
    }

    private void bagian(String nama) {
        pegawai.halaman()
                .locator("nav.tab a")
                .filter(new Locator.FilterOptions().setHasText(nama))
                .click();
        assertThat(pegawai.halaman().locator("nav.tab a[aria-current=page]")).containsText(nama);
    }

    private void isiIndikator(int hasil, int nomor, Iki iki) {
        if (medan(hasil, "iki").count() <= nomor) {
            pegawai.tekan(artikel().nth(hasil).getByText("Tambah indikator"));
            medan(hasil, "aspek").nth(nomor).selectOption(ASPEK.get(nomor));
            pegawai.tenang();
        }
        pegawai.isi(medan(hasil, "iki").nth(nomor), iki.uraian());
        if (iki.angka() == null) {
            pegawai.isi(medan(hasil, "satuan").nth(nomor), "");
            pegawai.isi(medan(hasil, "standar").nth(nomor), iki.lain());
        } else {
            pegawai.isi(medan(hasil, "angka").nth(nomor), iki.angka());
            pegawai.isi(medan(hasil, "satuan").nth(nomor), iki.lain() == null ? "" : iki.lain());
        }
    }

    private Locator artikel() {
        return pegawai.halaman().locator("article.hasil-kerja");
    }

    private Locator uraian(int hasil) {
        return medan(hasil, "uraian");
    }

    private Locator medan(int hasil, String nama) {
        return artikel().nth(hasil).locator("[id$=':" + nama + "']");
    }

    private void bersih() {
        for (var orang : List.of(pegawai, atasan)) {
            assertThat(orang.galatKonsol()).isEmpty();
            assertThat(orang.keLuar()).isEmpty();
        }
    }
}
