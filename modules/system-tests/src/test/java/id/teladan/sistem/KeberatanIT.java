package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import id.teladan.sistem.Peramban.Orang;
import id.teladan.uji.KodeQrPdf;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** An objection walked by three people: filed with evidence, both sides heard, granted; the old document says so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeberatanIT {

    private static final String ALASAN =
            "Berita acara serah terima bulan Desember belum dibaca; targetnya tercapai penuh.";
    private static final String PENILAI_BERKATA =
            "Benar, berita acara itu datang sesudah saya menilai.";
    private static final String PEGAWAI_BERKATA = "Berita acaranya bertanggal 20 Desember.";

    private Orang pegawai;
    private Orang atasan;
    private Orang kepala;
    private String skp;
    private String kodeLama;

    @BeforeAll
    void duduk() throws SQLException {
        siapkan();
        pegawai = Peramban.masuk("pegawai");
        atasan = Peramban.masuk("atasan");
        kepala = Peramban.masuk("kepala");
    }

    @AfterAll
    void pulang() {
        pegawai.close();
        atasan.close();
        kepala.close();
    }

    /** Last year's evaluation of {@code pegawai} as if it had been set yesterday, below expectation. */
    private void siapkan() throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement()) {
            try (var r =
                    p.executeQuery(
                            "select s.id from skp_skp s join core_akun a on a.pegawai_id = s.pegawai_id join skp_evaluasi e on"
                                    + " e.skp_id = s.id and e.triwulan = 0 where a.nama_akun = 'pegawai' and s.status = 'FINAL' and"
                                    + " s.tahun = (select min(t.tahun) from skp_skp t where t.pegawai_id = a.pegawai_id)")) {
                assertThat(r.next()).as("SKP tahun lalu milik pegawai").isTrue();
                skp = r.getString(1);
            }
            p.executeUpdate(
                    "update skp_evaluasi set status = 'DITETAPKAN', rating_hasil = 'DI_BAWAH_EKSPEKTASI', rating_perilaku ="
                            + " 'SESUAI_EKSPEKTASI', predikat = 'BUTUH_PERBAIKAN', diterima = null, cara_terima = null, sepakat ="
                            + " null, tanggapan = null, ditanggapi_pada = null, ditetapkan_pada = date_sub(utc_timestamp(6),"
                            + " interval 1 day) where triwulan = 0 and skp_id = "
                            + skp);
            p.executeUpdate("update skp_skp set status = 'DIEVALUASI' where id = " + skp);
        }
    }

    @Test
    @Order(1)
    void pegawai_menerima_dokumen_lalu_mengajukan_keberatan_berbukti() throws Exception {
        pegawai.buka("/skp/evaluasi?id=" + skp + "&triwulan=0");
        pegawai.tekan(pegawai.tombol("Saya sudah menerima dokumen"));
        var dokumen = pegawai.halaman().locator("section[aria-labelledby=h-dokumen]");
        assertThat(dokumen).containsText("Batas tanda tangan");
        assertThat(dokumen).containsText("14 hari lagi");
        dua(pegawai, "keberatan-01-dokumen");
        kodeLama = kode();
        pegawai.halaman()
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName("Ajukan keberatan"))
                .click();
        pegawai.halaman().waitForURL("**/skp/keberatan-ajukan?**");
        pegawai.tekan(pegawai.tombol("Kirim keberatan"));
        assertThat(pegawai.halaman().locator("#isi")).containsText("Tulis alasan keberatan Anda");
        pegawai.isi(pegawai.halaman().getByLabel("Alasan keberatan"), ALASAN);
        pegawai.halaman()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "berita-acara.pdf",
                                "application/pdf",
                                "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
                                        .getBytes(StandardCharsets.US_ASCII)));
        assertThat(pegawai.halaman().locator("#isi")).containsText("berita-acara.pdf");
        dua(pegawai.tenang(), "keberatan-02-ajukan");
        pegawai.tekan(pegawai.tombol("Kirim keberatan"));
        pegawai.halaman().waitForURL("**/skp/keberatan?tab=SAYA&id=*");
        assertThat(pegawai.halaman().locator("#isi")).containsText(ALASAN);
        assertThat(pegawai.halaman().locator("#isi")).containsText("Diajukan");
        dua(pegawai, "keberatan-03-diajukan");
        bersih();
    }

    @Test
    @Order(2)
    void atasan_penilai_mendengar_keduanya_lalu_mengabulkan() throws Exception {
        kepala.buka("/tugas");
        assertThat(kepala.halaman().locator("#isi")).containsText("Periksa keberatan Damar");
        bukaSebagaiPemeriksa();
        dua(kepala, "keberatan-04-antrean");
        kepala.tekan(kepala.tombol("Mulai memeriksa"));
        assertThat(kepala.halaman().locator("section[aria-labelledby=h-rinci]"))
                .containsText("Diperiksa");

        pegawai.buka("/skp/keberatan?tab=SAYA");
        pegawai.isi(pegawai.halaman().getByLabel("Keterangan tertulis"), PEGAWAI_BERKATA);
        pegawai.tekan(pegawai.tombol("Kirim keterangan"));
        assertThat(pegawai.pesan(PEGAWAI_BERKATA)).isVisible();
        dua(pegawai, "keberatan-05-keterangan");

        bukaSebagaiPemeriksa();
        kepala.tekan(kepala.tombol("Kabulkan"));
        assertThat(kepala.halaman().locator(".pesan--bahaya").first())
                .containsText("Dengar dulu kedua pihak");
        kepala.halaman().locator("[id$=':pihak']").selectOption("PENILAI");
        kepala.isi(
                kepala.halaman().getByLabel("Isi keterangan, atau sebab tidak hadir"),
                PENILAI_BERKATA);
        kepala.tekan(kepala.tombol("Catat keterangan"));
        assertThat(kepala.pesan(PENILAI_BERKATA)).isVisible();
        kepala.halaman().locator("[id$=':hasil']").selectOption("SESUAI_EKSPEKTASI");
        kepala.isi(
                kepala.halaman()
                        .getByLabel(
                                "Pertimbangan",
                                new com.microsoft.playwright.Page.GetByLabelOptions()
                                        .setExact(true)),
                "Berita acara sah dan bertanggal sebelum penilaian.");
        dua(kepala, "keberatan-06-putusan");
        kepala.tekan(kepala.tombol("Kabulkan"));
        var rinci = kepala.halaman().locator("section[aria-labelledby=h-rinci]");
        assertThat(rinci).containsText("Dikabulkan");
        assertThat(rinci).containsText("Predikat baru");
        rinci.getByText("Mengapa?").first().click();
        var jejak = kepala.halaman().locator("dialog[open] .jejak");
        assertThat(jejak).containsText("Kedua pihak didengar");
        assertThat(jejak).containsText("Kuadran predikat kinerja: Baik");
        kepala.potret("keberatan-07-jejak");
        kepala.halaman().keyboard().press("Escape");
        dua(kepala, "keberatan-08-dikabulkan");
        bersih();
    }

    @Test
    @Order(3)
    void dokumen_lama_menyebut_penggantinya_dan_yang_baru_berversi_dua() throws Exception {
        pegawai.buka("/skp/evaluasi?id=" + skp + "&triwulan=0");
        var isi = pegawai.halaman().locator("#isi");
        assertThat(isi).containsText("Hasil keberatan");
        assertThat(isi).containsText("Versi 1: Butuh Perbaikan");
        dua(pegawai, "keberatan-09-versi");
        try (var tamu = Peramban.tamu()) {
            tamu.buka("/verifikasi?kode=" + kodeLama);
            assertThat(tamu.halaman().locator(".pesan--peringatan")).isVisible();
            tamu.potret("keberatan-10-verifikasi-lama");
            tamu.buka("/verifikasi?kode=" + kode());
            assertThat(tamu.halaman().locator(".pesan--peringatan")).hasCount(0);
            assertThat(tamu.halaman().locator("body")).containsText("menggantikan versi 1");
        }
        bersih();
    }

    private void bukaSebagaiPemeriksa() {
        kepala.buka("/skp/keberatan?tab=PERIKSA");
        kepala.halaman()
                .locator(".antre-item a")
                .filter(
                        new Locator.FilterOptions()
                                .setHasText(Pattern.compile("^Damar Jatinegara")))
                .first()
                .click();
        kepala.halaman().waitForURL("**/skp/keberatan?tab=PERIKSA&id=*");
    }

    /** Code of the document as it would be printed now. */
    private String kode() throws Exception {
        var jawab =
                pegawai.konteks()
                        .request()
                        .get(
                                pegawai.alamat()
                                        + "/unduh/skp?id="
                                        + skp
                                        + "&jenis=dokumen&triwulan=0");
        assertThat(jawab.status()).isEqualTo(200);
        var berkas = Peramban.gambar("keberatan").resolveSibling("keberatan-dokumen.pdf");
        java.nio.file.Files.createDirectories(berkas.getParent());
        java.nio.file.Files.write(berkas, jawab.body());
        try (var pdf = Loader.loadPDF(jawab.body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Versi dokumen");
            return KodeQrPdf.baca(pdf).replaceAll(".*kode=", "");
        }
    }

    private static void dua(Orang orang, String nama) {
        orang.tenang().potret(nama).potretPonsel(nama + "-390");
        orang.konteks().addCookies(List.of(new Cookie("tema", "dark").setUrl(orang.alamat())));
        orang.halaman().evaluate("document.documentElement.dataset.theme = 'dark'");
        orang.potret(nama + "-gelap").potretPonsel(nama + "-gelap-390");
        orang.halaman().evaluate("document.documentElement.dataset.theme = 'light'");
        orang.konteks().addCookies(List.of(new Cookie("tema", "light").setUrl(orang.alamat())));
    }

    private void bersih() {
        for (var orang : List.of(pegawai, atasan, kepala)) {
            assertThat(orang.galatKonsol()).isEmpty();
            assertThat(orang.keLuar()).isEmpty();
        }
    }
}
