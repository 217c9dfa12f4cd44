package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** The journey of an import: template, upload, preview, commit in the background, result. */
class ImporIT {

    private static final String NIP = "198802292012031007";
    private static final String NIP_RIWAYAT = "198902282013032008";
    private static final List<String> KEPALA =
            List.of(
                    "nip",
                    "nama",
                    "jenis_kelamin",
                    "tgl_lahir",
                    "status",
                    "gol_id",
                    "tmt_gol",
                    "jenis_jabatan",
                    "jabatan",
                    "kelas",
                    "unor_kode");

    @Test
    void berkas_diunggah_diperiksa_diterapkan_dan_yang_salah_dijelaskan() throws Exception {
        var surel = suratLangsung();
        try (var orang = Peramban.masuk("bkd")) {
            var h = orang.buka("/impor/daftar").halaman();
            var templat = h.waitForDownload(() -> h.click("text=Unduh templat"));
            assertThat(Files.size(templat.path())).isGreaterThan(2_000);

            unggah(h, buku(NIP, "29-02-1988"));
            assertThat(h.locator("#keadaan")).containsText("Siap diterapkan");
            assertThat(h.locator("#pratinjau")).containsText("Sri Contoh Impor");
            foto(h, "impor-rincian-siap");
            h.click("[id='keadaan:terapkan']");
            assertThat(h.locator("#keadaan"))
                    .containsText(
                            "Semua baris sudah diterapkan",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
            assertThat(
                            angka(
                                    "select count(*) from core_pegawai p join core_penugasan t on t.pegawai_id = p.id where p.nip = '"
                                            + NIP
                                            + "'"))
                    .isEqualTo(1);

            orang.buka("/pemberitahuan").potret("pemberitahuan-impor");
            h.click("text=Impor pegawai.xlsx selesai");
            h.waitForURL("**/impor/rincian?id=*");
            assertThat(surel.waitForIncomingEmail(30_000, 1)).isTrue();
            assertThat(surel.getReceivedMessages()[0].getSubject())
                    .isEqualTo("[Teladan] Impor pegawai.xlsx selesai");

            orang.buka("/impor/daftar");
            unggah(h, buku(NIP, "28-02-1988"));
            assertThat(h.locator("#keadaan")).containsText("Ada kesalahan");
            assertThat(h.locator("#pratinjau"))
                    .containsText("NIP menyebut tanggal lahir 29-02-1988");
            var galat = h.waitForDownload(() -> h.click("text=Unduh buku kesalahan"));
            assertThat(galat.suggestedFilename()).startsWith("kesalahan-impor-");
            foto(h, "impor-rincian-galat");

            orang.buka("/impor/daftar");
            h.setInputFiles(
                    "#unggah input[type=file]",
                    new FilePayload(
                            "palsu.xlsx",
                            "application/octet-stream",
                            "bukan".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            assertThat(h.locator("body")).containsText("bukan lembar kerja xlsx");
            foto(h, "impor-daftar-ditolak");
            assertThat(orang.galatKonsol()).isEmpty();
            assertThat(orang.keLuar()).isEmpty();
        } finally {
            surel.stop();
        }
    }

    @Test
    void riwayat_dari_lembar_kerja_masuk_dan_koreksinya_terlihat_sebelum_diterapkan()
            throws Exception {
        try (var orang = Peramban.masuk("bkd")) {
            var h = orang.buka("/impor/daftar").halaman();
            unggah(h, bukuRiwayat("32", "Universitas Contoh"));
            assertThat(h.locator("#keadaan")).containsText("Siap diterapkan");
            foto(h, "impor-riwayat-baru");
            terapkan(h);

            orang.buka("/impor/daftar");
            unggah(h, bukuRiwayat("32", "Institut Contoh"));
            assertThat(h.locator("#keadaan")).containsText("Siap diterapkan");
            h.click("#pratinjau >> text=Berubah (1)");
            assertThat(h.locator("#pratinjau"))
                    .containsText("Universitas Contoh menjadi Institut Contoh");
            orang.potret("impor-riwayat-koreksi");
            terapkan(h);
            assertThat(
                            teks(
                                    "select group_concat(r.jenis, ' ', r.digantikan_oleh is null order by r.id separator ', ') from"
                                            + " core_riwayat r join core_pegawai p on p.id = r.pegawai_id where p.nip = '"
                                            + NIP_RIWAYAT
                                            + "'"))
                    .contains("PENDIDIKAN 0", "PENDIDIKAN 1", "GOLONGAN 1");

            orang.buka(
                    "/pegawai/rincian?id="
                            + teks(
                                    "select id from core_pegawai where nip = '"
                                            + NIP_RIWAYAT
                                            + "'"));
            assertThat(h.locator("body")).containsText("III/b");
            assertThat(orang.galatKonsol()).isEmpty();
        }
    }

    private static void terapkan(Page h) {
        h.click("[id='keadaan:terapkan']");
        assertThat(h.locator("#keadaan"))
                .containsText(
                        "Semua baris sudah diterapkan",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    }

    private static byte[] bukuRiwayat(String golongan, String kampus)
            throws IOException, SQLException {
        var keluaran = new ByteArrayOutputStream();
        try (var buku = new Workbook(keluaran, "Uji", "1.0")) {
            lembar(
                    buku,
                    "pegawai",
                    KEPALA,
                    List.of(
                            NIP_RIWAYAT,
                            "Rani Contoh Riwayat",
                            "2",
                            "28-02-1989",
                            "PNS",
                            "31",
                            "01-03-2013",
                            "4",
                            "Pengelola Riwayat Contoh",
                            "5",
                            unit()));
            lembar(
                    buku,
                    "riwayat_golongan",
                    List.of("nip", "gol_id", "jenis_kenaikan", "tmt", "nomor_sk", "tanggal_sk"),
                    List.of(NIP_RIWAYAT, golongan, "101", "01-04-2017", "823/17", "01-03-2017"));
            lembar(
                    buku,
                    "pendidikan",
                    List.of("nip", "tingkat", "lembaga", "tmt", "nomor_sk", "tanggal_sk"),
                    List.of(NIP_RIWAYAT, "S1", kampus, "15-07-2011", "IJZ/11", "15-07-2011"));
        }
        return keluaran.toByteArray();
    }

    private static void lembar(Workbook buku, String nama, List<String> kepala, List<String> isi)
            throws IOException {
        try (var w = buku.newWorksheet(nama)) {
            for (var k = 0; k < kepala.size(); k++) {
                w.value(0, k, kepala.get(k));
                w.value(3, k, isi.get(k));
            }
        }
    }

    /** A real mail server, and an uploader who wants a letter at once. */
    private static GreenMail suratLangsung() throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement()) {
            p.executeUpdate(
                    "update core_pegawai p join core_akun a on a.pegawai_id = p.id and a.nama_akun = 'bkd' set p.email ="
                            + " 'bkd@contoh.go.id'");
            p.executeUpdate(
                    "replace into core_pilihan_pemberitahuan (pegawai_id, jenis, di_aplikasi, surel) select pegawai_id,"
                            + " 'IMPOR_SELESAI', true, 'LANGSUNG' from core_akun where nama_akun = 'bkd'");
        }
        var surel = new GreenMail(new ServerSetup(ServerUji.PORT_SUREL, "127.0.0.1", "smtp"));
        surel.start();
        return surel;
    }

    private static void unggah(Page h, byte[] isi) {
        h.setInputFiles(
                "#unggah input[type=file]",
                new FilePayload(
                        "pegawai.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        isi));
        h.waitForURL("**/impor/rincian?id=*");
    }

    private static byte[] buku(String nip, String lahir) throws IOException, SQLException {
        var keluaran = new ByteArrayOutputStream();
        try (var buku = new Workbook(keluaran, "Uji", "1.0");
                var w = buku.newWorksheet("pegawai")) {
            var isi =
                    List.of(
                            nip,
                            "Sri Contoh Impor",
                            "1",
                            lahir,
                            "PNS",
                            "31",
                            "01-03-2012",
                            "4",
                            "Pengadministrasi Umum",
                            "5",
                            unit());
            for (var k = 0; k < KEPALA.size(); k++) {
                w.value(0, k, KEPALA.get(k));
                w.value(3, k, isi.get(k));
            }
        }
        return keluaran.toByteArray();
    }

    private static void foto(Page h, String nama) {
        h.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Peramban.gambar(nama)));
    }

    private static String unit() throws SQLException {
        return teks(
                "select kode from core_unit where berlaku_sampai is null and opd_id <> id order by id limit 1");
    }

    private static long angka(String sql) throws SQLException {
        return Long.parseLong(teks(sql));
    }

    private static String teks(String sql) throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement();
                var b = p.executeQuery(sql)) {
            b.next();
            return b.getString(1);
        }
    }
}
