package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import id.teladan.sistem.Peramban.Orang;
import id.teladan.uji.KodeQrPdf;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Leave from the request to the letter, walked by three people; what others may not see answers like what does not exist. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CutiIT {

    private static final String ALASAN = "Mendampingi ibu berobat di Bandung";

    /** A Monday whose three weeks lie within one year. */
    private static final LocalDate SENIN = senin();

    private Orang pegawai;
    private Orang atasan;
    private Orang kepala;
    private String cuti;
    private int sisa;

    @BeforeAll
    void duduk() throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement()) {
            // the weeks of the journey are free and can be counted, whatever the month
            p.executeUpdate(
                    "insert ignore into core_kalender_tahun (tahun, dasar_id) values (%d, 'Rancangan-Teladan')"
                            .formatted(SENIN.getYear()));
            p.executeUpdate(
                    "update presensi_cuti set status = 'DITARIK' where status in ('DIAJUKAN', 'DIPERTIMBANGKAN', 'PERUBAHAN',"
                            + " 'DISETUJUI') and sampai >= '%s' and dari <= '%s' and pegawai_id in (select pegawai_id from core_akun where nama_akun = 'pegawai')"
                                    .formatted(SENIN, SENIN.plusDays(16)));
        }
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

    @Test
    @Order(1)
    void pegawai_melihat_saldo_dan_mengajukan_sambil_melihat_hitungannya() {
        pegawai.buka("/cuti/saya?tahun=" + SENIN.getYear());
        dua(pegawai, "cuti-01-saya");
        var saldo = pegawai.halaman().locator("section[aria-labelledby=h-saldo]");
        sisa = Integer.parseInt(saldo.locator(".angka-pokok").innerText().replaceAll("\\D", ""));
        saldo.getByText("Mengapa?").click();
        assertThat(pegawai.halaman().locator("dialog[open] .jejak"))
                .containsText("Menjumlahkan saldo");
        pegawai.potret("cuti-02-jejak-saldo");
        pegawai.halaman().keyboard().press("Escape");

        pegawai.buka("/cuti/ajukan");
        pegawai.tekan(pegawai.tombol("Ajukan"));
        assertThat(pegawai.halaman().locator("#isi")).containsText("Isi hari pertama cuti");
        assertThat(pegawai.halaman().locator("#isi")).containsText("Tulis alasan cuti Anda");
        tanggal("Hari pertama", SENIN);
        tanggal("Hari terakhir", SENIN.minusDays(1));
        var hitungan = pegawai.halaman().locator("#hitungan");
        assertThat(hitungan.locator(".pesan--peringatan")).isVisible();
        tanggal("Hari terakhir", SENIN.plusDays(16));
        assertThat(hitungan).containsText("hari kerja");
        pegawai.tenang().potret("cuti-03-hitungan-panjang");
        tanggal("Hari terakhir", SENIN.plusDays(2));
        assertThat(hitungan).containsText("3 hari kerja");
        assertThat(hitungan).containsText("Memenuhi syarat");
        assertThat(hitungan.locator("dl")).containsText((sisa - 3) + " hari");
        pegawai.isi(pegawai.halaman().getByLabel("Alasan cuti"), ALASAN);
        pegawai.isi(pegawai.halaman().getByLabel("Alamat selama cuti"), "Jl. Dago 10, Bandung");
        pegawai.isi(pegawai.halaman().getByLabel("Telepon selama cuti"), "0812 3456 7890");
        pegawai.halaman()
                .getByLabel("Pengganti")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        pegawai.tenang();
        assertThat(pegawai.halaman().locator(".medan__galat")).hasCount(0);
        dua(pegawai, "cuti-04-ajukan");
        bersih();
    }

    @Test
    @Order(2)
    void isian_yang_belum_dikirim_kembali_dan_cuti_sakit_perlu_surat() {
        assertThat(pegawai.halaman().locator("[data-draf=status]")).containsText("tersimpan");
        pegawai.buka("/cuti/ajukan");
        assertThat(pegawai.halaman().getByLabel("Alasan cuti")).hasValue(ALASAN);
        dua(pegawai, "cuti-05-draf-kembali");
        pegawai.halaman().getByLabel("Jenis cuti").selectOption("SAKIT");
        pegawai.tenang();
        assertThat(pegawai.halaman().locator("#hitungan")).containsText("3 hari kalender");
        pegawai.tekan(pegawai.tombol("Ajukan"));
        assertThat(pegawai.halaman().locator("#isi"))
                .containsText("Lampirkan surat keterangan dokter");
        pegawai.halaman()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "surat.pdf",
                                "application/pdf",
                                "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
                                        .getBytes(StandardCharsets.US_ASCII)));
        assertThat(pegawai.halaman().locator("#isi")).containsText("surat.pdf");
        pegawai.tenang().potret("cuti-05-sakit");
        pegawai.halaman().getByLabel("Jenis cuti").selectOption("TAHUNAN");
        pegawai.tenang();
        pegawai.tekan(pegawai.tombol("Ajukan"));
        pegawai.halaman().waitForURL("**/cuti/rincian?id=*");
        cuti = pegawai.halaman().url().replaceAll(".*id=(\\d+).*", "$1");
        assertThat(pegawai.halaman().locator("#isi")).containsText("Menunggu pertimbangan atasan");
        dua(pegawai, "cuti-06-rincian");
        bersih();
    }

    @Test
    @Order(3)
    void atasan_mempertimbangkan_lalu_pejabat_memutuskan() {
        atasan.buka("/tugas");
        assertThat(atasan.halaman().locator("#isi")).containsText("Pertimbangkan cuti Damar");
        atasan.buka("/cuti/antrean?id=" + cuti);
        assertThat(atasan.halaman().locator("section[aria-labelledby=h-rinci]"))
                .containsText(ALASAN);
        assertThat(atasan.halaman().locator("#isi"))
                .containsText("Rekan yang cuti pada hari yang sama");
        dua(atasan, "cuti-07-antrean-atasan");
        atasan.tekan(atasan.tombol("Tidak setujui"));
        assertThat(atasan.halaman().locator("#isi")).containsText("Tulis alasannya");
        atasan.tekan(atasan.tombol("Setujui"));
        assertThat(atasan.halaman().locator(".toast")).containsText("Diteruskan ke pejabat");

        kepala.buka("/cuti/antrean?id=" + cuti);
        assertThat(kepala.halaman().locator("section[aria-labelledby=h-rinci]"))
                .containsText("Pertimbangan atasan: disetujui");
        dua(kepala, "cuti-08-antrean-kepala");
        kepala.tekan(kepala.tombol("Setujui"));
        assertThat(kepala.halaman().locator(".toast")).containsText("disetujui");
        kepala.potret("cuti-09-diputus");
        bersih();
    }

    @Test
    @Order(4)
    void surat_terbit_saldo_berkurang_dan_pembatalan_mengembalikannya() throws Exception {
        pegawai.buka("/cuti/rincian?id=" + cuti);
        assertThat(pegawai.halaman().locator("#isi")).containsText("Disetujui");
        dua(pegawai, "cuti-10-disetujui");
        var jawab = pegawai.konteks().request().get(pegawai.alamat() + "/unduh/cuti?id=" + cuti);
        assertThat(jawab.status()).isEqualTo(200);
        Files.write(Peramban.gambar("cuti").resolveSibling("cuti-formulir.pdf"), jawab.body());
        try (var pdf = Loader.loadPDF(jawab.body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(ALASAN)
                    .contains("3 hari kerja");
            var kode = KodeQrPdf.baca(pdf).replaceAll(".*kode=", "");
            try (var tamu = Peramban.tamu()) {
                tamu.buka("/verifikasi?kode=" + kode);
                assertThat(tamu.halaman().locator("body")).containsText("Disetujui");
                assertThat(tamu.halaman().locator("body")).not().containsText(ALASAN);
            }
        }
        pegawai.buka("/cuti/saya?tahun=" + SENIN.getYear());
        var angka = pegawai.halaman().locator("section[aria-labelledby=h-saldo] .angka-pokok");
        assertThat(angka).hasText((sisa - 3) + " hari kerja");
        assertThat(pegawai.halaman().locator("section[aria-labelledby=h-buku]"))
                .containsText("\u22123");
        dua(pegawai, "cuti-11-buku");
        pegawai.buka("/cuti/rincian?id=" + cuti);
        pegawai.tekan(pegawai.tombol("Batalkan cuti"));
        assertThat(pegawai.halaman().locator("#isi"))
                .containsText("Tulis mengapa cuti ini dibatalkan");
        pegawai.isi(pegawai.halaman().getByLabel("Alasan pembatalan"), "Ibu sudah sembuh");
        pegawai.tekan(pegawai.tombol("Batalkan cuti"));
        assertThat(pegawai.halaman().locator("#isi")).containsText("Dibatalkan");
        pegawai.buka("/cuti/saya?tahun=" + SENIN.getYear());
        assertThat(angka).hasText(sisa + " hari kerja");
        bersih();
    }

    @Test
    @Order(5)
    void cuti_orang_lain_menurut_alamatnya_sama_dengan_yang_tidak_ada() {
        try (var auditor = Peramban.masuk("auditor")) {
            for (var alamat :
                    List.of(
                            "/cuti/rincian?id=",
                            "/cuti/ajukan?id=",
                            "/cuti/antrean?id=",
                            "/unduh/cuti?id=")) {
                var asing = auditor.konteks().request().get(auditor.alamat() + alamat + cuti);
                var tiada =
                        auditor.konteks().request().get(auditor.alamat() + alamat + "999999999");
                assertThat(asing.status()).as(alamat).isEqualTo(tiada.status());
            }
        }
    }

    @Test
    @Order(6)
    void pejabat_memanggil_kembali_dan_kalender_tim_menunjukkannya() throws SQLException {
        var berjalan = new String[1];
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement();
                var r =
                        p.executeQuery(
                                "select min(c.id) from presensi_cuti c join core_penugasan t on t.pegawai_id = c.pegawai_id and t.jenis ="
                                        + " 'DEFINITIF' and t.sampai is null join core_jabatan j on j.id = t.jabatan_id join core_unit u on"
                                        + " u.id = j.unit_id where u.kode = '29.02' and c.status = 'DISETUJUI' and c.sampai >= utc_date() + interval 2 day"
                                        + " and c.dari <= utc_date()")) {
            r.next();
            berjalan[0] = r.getString(1);
        }
        atasan.buka("/cuti/tim");
        assertThat(atasan.halaman().locator(".kal-tim__sel").first()).isVisible();
        dua(atasan, "cuti-12-tim");
        kepala.buka("/cuti/rincian?id=" + berjalan[0]);
        kepala.tekan(kepala.tombol("Panggil kembali"));
        assertThat(kepala.halaman().locator("#isi")).containsText("Isi hari masuk kembali");
        kepala.isi(
                kepala.halaman().getByLabel("Masuk kembali pada"),
                LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(1).toString());
        kepala.isi(
                kepala.halaman().locator("[id='tindakan:alasanPanggil']"),
                "Pemeriksaan BPK dimulai");
        dua(kepala, "cuti-13-panggil");
        kepala.tekan(kepala.tombol("Panggil kembali"));
        assertThat(kepala.halaman().locator("#isi")).containsText("Dipanggil kembali");
        kepala.potret("cuti-14-dipanggil");
        bersih();
    }

    @Test
    @Order(7)
    void pengelola_mencatat_surat_tugas_untuk_banyak_orang_dan_pegawai_melihatnya() {
        try (var pengelola = Peramban.masuk("pengelola")) {
            pengelola.buka("/cuti/dinas");
            dua(pengelola, "cuti-15-dinas");
            pengelola.buka("/cuti/dinas-catat");
            var h = pengelola.halaman();
            pengelola.isi(h.getByLabel("Nomor surat tugas"), "800.1.11.1/999/BKD");
            pengelola.isi(h.getByLabel("Tanggal surat"), SENIN.minusDays(10).toString());
            pengelola.isi(h.getByLabel("Hari pertama"), SENIN.plusDays(7).toString());
            pengelola.isi(h.getByLabel("Hari terakhir"), SENIN.plusDays(8).toString());
            pengelola.isi(h.getByLabel("Perihal"), "Bimbingan teknis e-Kinerja");
            pengelola.isi(h.getByLabel("Tujuan"), "Cilegon");
            pengelola.isi(h.getByLabel("NIP petugas"), "19900411 201804 1 001\n123456");
            pengelola.tekan(pengelola.tombol("Catat"));
            assertThat(h.locator("#isi")).containsText("NIP 123456 tidak ditemukan");
            dua(pengelola, "cuti-16-dinas-catat");
            pengelola.isi(h.getByLabel("NIP petugas"), "19900411 201804 1 001");
            pengelola.tekan(pengelola.tombol("Catat"));
            h.waitForURL("**/cuti/dinas?id=*");
            assertThat(h.locator("section[aria-labelledby=h-rinci]"))
                    .containsText("Damar Jatinegara");
            pegawai.buka("/cuti/dinas");
            assertThat(pegawai.halaman().locator("#isi"))
                    .containsText("Bimbingan teknis e-Kinerja");
            assertThat(pengelola.galatKonsol()).isEmpty();
        }
        bersih();
    }

    @Test
    @Order(8)
    void koreksi_saldo_diusulkan_pengelola_dan_diputuskan_orang_kedua() {
        try (var pengelola = Peramban.masuk("pengelola");
                var bkd = Peramban.masuk("bkd2")) {
            pengelola.buka("/cuti/saldo?cari=Damar+Jatinegara");
            var h = pengelola.halaman();
            dua(pengelola, "cuti-17-saldo");
            pengelola.tekan(pengelola.tombol("Kirim usulan"));
            assertThat(h.locator("#isi")).containsText("Isi jumlah hari");
            pengelola.isi(h.getByLabel("Jumlah hari"), "1");
            pengelola.isi(h.getByLabel("Alasan koreksi"), "Cuti 3 Februari tercatat di kartu saja");
            pengelola.tekan(pengelola.tombol("Kirim usulan"));
            assertThat(h.locator("#isi")).containsText("Usulan koreksi terkirim");
            bkd.buka("/usulan?jenis=KOREKSI_SALDO_CUTI");
            assertThat(bkd.halaman().locator("#isi")).containsText("Cuti 3 Februari");
            dua(bkd, "cuti-18-usulan");
            bkd.tekan(bkd.tombol("Setujui"));
            assertThat(bkd.galatKonsol()).isEmpty();
            assertThat(pengelola.galatKonsol()).isEmpty();
        }
        pegawai.buka("/cuti/saya");
        assertThat(pegawai.halaman().locator("section[aria-labelledby=h-buku]"))
                .containsText("Cuti 3 Februari tercatat di kartu saja");
        bersih();
    }

    private static LocalDate senin() {
        var depan =
                LocalDate.now(ZoneId.of("Asia/Jakarta"))
                        .plusDays(18)
                        .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return depan.plusDays(16).getYear() == depan.getYear()
                ? depan
                : LocalDate.of(depan.getYear() + 1, 1, 10)
                        .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private void tanggal(String label, LocalDate hari) {
        Locator medan = pegawai.halaman().getByLabel(label);
        pegawai.isi(medan, hari.toString());
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
