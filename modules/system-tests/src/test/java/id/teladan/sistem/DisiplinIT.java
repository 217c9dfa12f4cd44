package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.teladan.sistem.Peramban.Orang;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Four days of absence to a written reprimand, walked by three people; nobody else learns that the case exists. The server's
 * clock is that of the machine, so days that must pass are taken off the dates of the case.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DisiplinIT {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final String URAIAN =
            "Empat hari tidak masuk kerja tanpa keterangan menurut rekap presensi bidang.";

    private Orang atasan;
    private Orang bkd;
    private Orang pegawai;
    private String perkara;

    @BeforeAll
    void duduk() {
        atasan = Peramban.masuk("atasan");
        bkd = Peramban.masuk("bkd");
        pegawai = Peramban.masuk("pegawai");
    }

    @AfterAll
    void pulang() {
        atasan.close();
        bkd.close();
        pegawai.close();
    }

    private static void sql(String perintah) throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement()) {
            p.executeUpdate(perintah);
        }
    }

    private static List<LocalDate> hariKerja(int banyak) throws SQLException {
        var hasil = new ArrayList<LocalDate>();
        try (var s = ServerUji.siap().basisData().sambungan();
                var p =
                        s.prepareStatement(
                                "select count(*) from core_hari_libur where tanggal = ?")) {
            for (var t = LocalDate.now(WIB).minusDays(7);
                    hasil.size() < banyak;
                    t = t.minusDays(1)) {
                p.setObject(1, t);
                try (var r = p.executeQuery()) {
                    r.next();
                    if (t.getDayOfWeek().getValue() < 6 && r.getInt(1) == 0) {
                        hasil.add(t);
                    }
                }
            }
        }
        return hasil;
    }

    private void isi(Orang o, String label, String teks) {
        o.isi(o.halaman().getByLabel(label, new Page.GetByLabelOptions().setExact(true)), teks);
    }

    private Locator langkah(Orang o) {
        return o.halaman().locator("section[aria-labelledby=h-sah]");
    }

    private Locator keadaan(Orang o) {
        return o.halaman().locator(".kepala__aksi");
    }

    private void buka(Orang o, String langkah) {
        o.buka("/disiplin/rincian?id=" + perkara + (langkah == null ? "" : "&langkah=" + langkah));
    }

    private void ambil(Orang o, String tombol) {
        o.tekan(o.tombol(tombol));
        o.halaman().waitForURL("**/disiplin/rincian?id=" + perkara);
        o.tenang();
    }

    @Test
    @Order(1)
    void atasan_melaporkan_dan_petugas_menerima() throws SQLException {
        atasan.buka("/disiplin/baru");
        atasan.tekan(atasan.tombol("Kirim laporan"));
        assertThat(atasan.halaman().locator("#isi")).containsText("Pilih pegawai dari daftar");
        assertThat(atasan.halaman().locator("#isi")).containsText("Isi tanggal tidak masuk kerja");
        atasan.halaman().locator("[id$=':pegawai_input']").pressSequentially("Damar Jati");
        atasan.halaman()
                .locator(
                        ".ui-autocomplete-panel .ui-autocomplete-row, .ui-autocomplete-panel tr.ui-autocomplete-item")
                .filter(new Locator.FilterOptions().setHasText("Damar Jatinegara"))
                .first()
                .click();
        atasan.tenang();
        isi(
                atasan,
                "Tanggal tidak masuk kerja",
                hariKerja(4).stream()
                        .map(
                                h ->
                                        "%02d-%02d-%d"
                                                .formatted(
                                                        h.getDayOfMonth(),
                                                        h.getMonthValue(),
                                                        h.getYear()))
                        .collect(Collectors.joining("\n")));
        isi(atasan, "Uraian kejadian", URAIAN);
        dua(atasan, "disiplin-01-lapor");
        atasan.tekan(atasan.tombol("Kirim laporan"));
        atasan.halaman().waitForURL("**/disiplin/rincian?id=*");
        perkara = atasan.halaman().url().replaceAll(".*id=", "");
        assertThat(keadaan(atasan)).containsText("Indikasi");
        assertThat(langkah(atasan)).containsText("petugas disiplin BKD");
        dua(atasan, "disiplin-02-indikasi");

        pegawai.buka("/disiplin/saya");
        assertThat(pegawai.halaman().locator("#isi")).not().containsText(URAIAN);
        assertThat(pegawai.halaman().locator("main section.kartu")).hasCount(1);

        bkd.buka("/disiplin/daftar");
        assertThat(bkd.halaman().locator("table")).containsText("Damar Jatinegara");
        dua(bkd, "disiplin-03-papan");
        buka(bkd, null);
        dua(bkd, "disiplin-04-telaah");
        ambil(bkd, "Terima indikasi");
        assertThat(bkd.halaman().locator("section[aria-labelledby=h-usul]"))
                .containsText("Teguran tertulis");
        bersih();
    }

    @Test
    @Order(2)
    void atasan_memanggil_memeriksa_dan_melaporkan() throws SQLException {
        var hari = LocalDate.now(WIB);
        buka(atasan, null);
        isi(atasan, "Tanggal pemeriksaan", hari.plusDays(60).toString());
        isi(atasan, "Tempat", "Ruang rapat bidang");
        atasan.tekan(atasan.tombol("Panggil pertama"));
        assertThat(langkah(atasan)).containsText("paling banyak 7 hari kerja");
        isi(atasan, "Tanggal pemeriksaan", hari.plusDays(3).toString());
        dua(atasan, "disiplin-05-panggil");
        ambil(atasan, "Panggil pertama");
        assertThat(keadaan(atasan)).containsText("Dipanggil I");
        assertThat(langkah(atasan)).containsText("Kehadiran dicatat mulai hari pemeriksaan");

        pegawai.buka("/disiplin/saya");
        assertThat(pegawai.halaman().locator("#isi")).containsText("Ruang rapat bidang");
        dua(pegawai, "disiplin-06-dipanggil");

        sql("update disiplin_perkara set periksa_pada = '" + hari + "' where id = " + perkara);
        buka(atasan, "HADIR");
        ambil(atasan, "Catat hadir");
        isi(atasan, "Pertanyaan", "Apakah Saudara mengetahui mengapa dipanggil?");
        isi(atasan, "Jawaban", "Ya. Saya tidak masuk kerja empat hari tanpa memberi kabar.");
        ambil(atasan, "Catat tanya jawab");
        buka(atasan, "TUTUP_BAP");
        dua(atasan, "disiplin-07-bap");
        ambil(atasan, "Tutup berita acara");
        isi(atasan, "Fakta dan bukti", "Rekap presensi menunjukkan empat hari tanpa keterangan.");
        isi(atasan, "Analisis terhadap aturan", "Pasal 4 huruf f dan Pasal 9 ayat (2) huruf b.");
        isi(atasan, "Kesimpulan", "Tidak masuk kerja tanpa alasan sah selama 4 hari kerja.");
        ambil(atasan, "Terbitkan laporan");
        assertThat(keadaan(atasan)).containsText("LHP selesai");
        bersih();
    }

    @Test
    @Order(3)
    void atasan_yang_berwenang_menetapkan_petugas_menyampaikan_dan_memberlakukan()
            throws SQLException {
        buka(atasan, null);
        dua(atasan, "disiplin-08-tetapkan");
        ambil(atasan, "Tetapkan hukuman");
        assertThat(atasan.halaman().locator("section[aria-labelledby=h-keputusan]"))
                .containsText("Teguran tertulis");
        buka(bkd, null);
        ambil(bkd, "Sampaikan keputusan");
        assertThat(langkah(bkd)).containsText("Belum dapat diambil");
        dua(bkd, "disiplin-09-disampaikan");
        pegawai.buka("/disiplin/saya");
        assertThat(pegawai.halaman().locator("#isi")).containsText("Teguran tertulis");
        assertThat(pegawai.halaman().locator("#isi")).containsText("Upaya administratif sampai");
        dua(pegawai, "disiplin-10-keputusan");
        pegawai.halaman().locator("button.mengapa").first().click();
        assertThat(pegawai.halaman().locator("dialog[open]"))
                .containsText("Mencari baris tabel ketidakhadiran");
        pegawai.potret("disiplin-11-mengapa");
        pegawai.halaman().keyboard().press("Escape");

        // thirty days pass
        sql(
                "update disiplin_perkara set ditetapkan = date_sub(ditetapkan, interval 30 day), diterima = date_sub(diterima,"
                        + " interval 30 day), tenggat_pada = date_sub(tenggat_pada, interval 30 day) where id = "
                        + perkara);
        sql(
                "update disiplin_keputusan set diterima = date_sub(diterima, interval 30 day) where perkara_id = "
                        + perkara);
        buka(bkd, null);
        ambil(bkd, "Nyatakan berlaku");
        assertThat(keadaan(bkd)).containsText("Selesai");
        assertThat(bkd.halaman().locator("section[aria-labelledby=h-keputusan]"))
                .containsText("Berlaku sejak");
        dua(bkd, "disiplin-12-selesai");
        gelap(bkd, "disiplin-13-selesai-gelap");
        bersih();
    }

    /** The same answer as for a number that never was, on every way in. */
    @Test
    @Order(4)
    void orang_lain_mendapat_jawaban_yang_sama_dengan_yang_tidak_ada() {
        for (var akun : List.of("bkd2", "pengelola", "auditor", "admin", "sekda", "pegawai")) {
            var orang = Sesi.sebagai(akun);
            var ada = orang.ambil("/disiplin/rincian?id=" + perkara);
            var tiada = orang.ambil("/disiplin/rincian?id=999999999");
            assertThat(ada.statusCode()).as(akun).isEqualTo(404).isEqualTo(tiada.statusCode());
        }
        var auditor = Sesi.sebagai("auditor");
        for (var jalur : List.of("/audit", "/audit?entitas=Perkara", "/audit/akses")) {
            assertThat(auditor.ambil(jalur).body())
                    .as(jalur)
                    .doesNotContain("PenjatuhanHukuman")
                    .doesNotContain("Dugaan");
        }
    }

    private void bersih() {
        assertThat(
                        Stream.of(atasan, bkd, pegawai)
                                .flatMap(
                                        o ->
                                                Stream.concat(
                                                        o.galatKonsol().stream(),
                                                        o.keLuar().stream()))
                                .toList())
                .isEmpty();
    }

    private static void dua(Orang o, String nama) {
        o.tenang().potret(nama).potretPonsel(nama + "-390");
    }

    private static void gelap(Orang o, String nama) {
        o.halaman().evaluate("document.documentElement.dataset.theme = 'dark'");
        o.potret(nama).potretPonsel(nama + "-390");
        o.halaman().evaluate("document.documentElement.dataset.theme = 'light'");
    }
}
