package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Two persons change the settings: a role, a parameter; a session ends from its next request. */
class PengaturanIT {

    private static final String TAK_BERHAK = "Anda tidak berwenang";

    @Test
    void peran_diusulkan_admin_diputuskan_bkd_dan_dipegang_pada_permintaan_berikutnya()
            throws SQLException {
        var orang = angka("select pegawai_id from core_akun where nama_akun = 'pegawai'");
        try (var pegawai = Peramban.masuk("pegawai");
                var admin = Peramban.masuk("admin");
                var bkd = Peramban.masuk("bkd")) {
            pegawai.buka("/pengaturan/parameter");
            assertThat(pegawai.halaman().locator("body")).containsText(TAK_BERHAK);

            admin.buka("/pengaturan/akun")
                    .potret("pengaturan-akun")
                    .potretPonsel("pengaturan-akun-hp");
            admin.buka("/pengaturan/pengguna?id=" + orang);
            admin.halaman().selectOption("#beri\\:peran", "AUDITOR");
            admin.halaman().fill("#beri\\:alasan", "Surat tugas 800/12");
            admin.potret("pengaturan-pengguna");
            admin.tekan(admin.halaman().locator("#beri\\:usul"));
            admin.halaman().waitForURL("**/usulan?tab=SAYA&id=*");
            assertThat(admin.halaman().locator("#h-rinci")).isVisible();
            var nomor = admin.halaman().url().replaceFirst(".*id=", "");
            assertThat(admin.tombol("Setujui")).hasCount(0);

            bkd.buka("/tugas");
            bkd.halaman()
                    .getByRole(
                            AriaRole.LINK, new Page.GetByRoleOptions().setName("Putuskan usulan:"))
                    .and(bkd.halaman().locator("a[href$='/usulan?id=" + nomor + "']"))
                    .first()
                    .click();
            bkd.halaman().waitForURL("**/usulan?id=*");
            bkd.potret("usulan-peran").potretPonsel("usulan-peran-hp");
            bkd.tekan(bkd.tombol("Setujui"));
            assertThat(bkd.halaman().locator(".toast--lekat")).containsText("disetujui");

            pegawai.buka("/pengaturan/parameter");
            assertThat(pegawai.halaman().locator("h1")).hasText("Parameter");
            bkd.buka("/pengaturan/peran")
                    .potret("pengaturan-akses")
                    .potretPonsel("pengaturan-akses-hp");
            bkd.buka("/pengaturan/peran?tab=MATRIKS").potret("pengaturan-matriks");

            admin.buka("/pengaturan/pengguna?id=" + orang);
            admin.tekan(admin.halaman().locator("#sesiBuka").getByRole(AriaRole.BUTTON).first());
            pegawai.buka("/beranda");
            pegawai.halaman().waitForURL("**/masuk*");
            assertThat(admin.galatKonsol()).isEmpty();
            assertThat(bkd.galatKonsol()).isEmpty();
        } finally {
            jalankan("delete from core_peran_pengguna where pegawai_id = " + orang);
        }
    }

    @Test
    void parameter_dari_bkd_dan_bkd2_mengubah_jawaban_kalkulator_tepat_sejak_harinya()
            throws SQLException {
        try (var bkd = Peramban.masuk("bkd");
                var bkd2 = Peramban.masuk("bkd2")) {
            bkd.buka("/pengaturan/parameter?kunci=core.nip.usia-min");
            bkd.halaman().fill("#antrean\\:nilai", "99");
            bkd.halaman().fill("#antrean\\:mulai", "2095-01-01");
            bkd.halaman().selectOption("#antrean\\:dasarId", "PP-11-2017");
            bkd.tekan(bkd.halaman().locator("#antrean\\:usul"));
            assertThat(bkd.pesan("Sebut pasal")).isVisible();
            assertThat(bkd.pesan("Tulis alasan")).isVisible();
            bkd.halaman().fill("#antrean\\:dasarPasal", "Pasal 23");
            bkd.halaman().fill("#antrean\\:alasan", "Contoh perubahan");
            bkd.potret("pengaturan-parameter").potretPonsel("pengaturan-parameter-hp");
            bkd.tekan(bkd.halaman().locator("#antrean\\:usul"));
            bkd.halaman().waitForURL("**/usulan?tab=SAYA&id=*");
            assertThat(sah("2095-01-01")).isTrue();

            bkd2.buka("/usulan?jenis=PARAMETER");
            bkd2.potret("usulan-parameter");
            bkd2.halaman().keyboard().press("s");
            bkd2.tenang();
            assertThat(bkd2.halaman().locator(".toast--lekat")).containsText("disetujui");
            assertThat(sah("2094-12-31")).isTrue();
            assertThat(sah("2095-01-01")).isFalse();
            bkd2.buka("/pengaturan/parameter?kunci=core.nip.usia-min")
                    .potret("pengaturan-parameter-sesudah");
            bkd.buka("/pengaturan/kalender?tahun=2026")
                    .potret("pengaturan-kalender")
                    .potretPonsel("pengaturan-kalender-hp");
            bkd.buka("/pengaturan/kalender-susun?tahun=2026").potret("pengaturan-kalender-susun");
            bkd.buka("/pengaturan/regulasi?id=PP-11-2017").potret("pengaturan-regulasi");
            bkd.buka("/keamanan").potret("keamanan");
            assertThat(bkd.galatKonsol()).isEmpty();
            assertThat(bkd2.galatKonsol()).isEmpty();
        } finally {
            jalankan("delete from core_parameter where kunci = 'core.nip.usia-min'");
        }
    }

    @Test
    void hari_libur_dibuka_satu_satu_dan_yang_diketik_tidak_hilang() {
        try (var bkd = Peramban.masuk("bkd")) {
            bkd.buka("/pengaturan/kalender-susun?tahun=2026");
            var libur = bkd.halaman().locator(".libur > li");
            var banyak = libur.count();
            bkd.tekan(libur.first().getByRole(AriaRole.BUTTON));
            assertThat(libur.first().getByLabel("Tanggal")).isFocused();
            libur.first().locator("input[id$=':nama']").fill("Nama yang diketik");
            bkd.tekan(libur.nth(1).getByRole(AriaRole.BUTTON));
            assertThat(libur.first().locator("input[id$=':nama']")).hasValue("Nama yang diketik");
            assertThat(libur.nth(1).getByLabel("Tanggal")).isFocused();
            libur.nth(1).locator("select[id$=':jenis']").selectOption("LOKAL");
            assertThat(libur.nth(1).locator("select[id$=':unit']")).isVisible();
            libur.nth(1).locator("select[id$=':jenis']").selectOption("NASIONAL");
            assertThat(libur.nth(1).locator("select[id$=':unit']")).hasCount(0);
            bkd.potretPonsel("pengaturan-kalender-susun-hp");

            bkd.tekan(bkd.halaman().locator("#susun\\:tambah"));
            assertThat(libur).hasCount(banyak + 1);
            bkd.tekan(bkd.halaman().locator("#susun\\:simpan"));
            assertThat(bkd.halaman().locator("#susun .pesan--peringatan"))
                    .containsText("tanpa tanggal");
            bkd.tekan(libur.last().locator("button:not([data-kalender])"));
            assertThat(libur).hasCount(banyak);
            assertThat(libur.first()).containsText("Nama yang diketik");
            assertThat(bkd.halaman().locator(".libur__isian")).hasCount(0);
            bkd.tekan(bkd.halaman().locator("#susun\\:buang"));
            assertThat(libur.first()).not().containsText("Nama yang diketik");
            assertThat(bkd.galatKonsol()).isEmpty();
        }
    }

    @Test
    void jabatan_dan_kelas_diusulkan_satu_petugas_dan_diputuskan_yang_lain() throws SQLException {
        try (var bkd = Peramban.masuk("bkd");
                var bkd2 = Peramban.masuk("bkd2")) {
            bkd.buka("/pengaturan/jabatan")
                    .potret("acuan-1-daftar")
                    .potretPonsel("acuan-1-daftar-390");
            assertThat(bkd.halaman().locator("#ringkas")).containsText("baris acuan");
            bkd.halaman().locator("[id='daftar:teks']").fill("Pranata Komputer");
            bkd.halaman().waitForURL("**/pengaturan/jabatan?teks=Pranata*");
            bkd.tenang();
            bkd.halaman().getByText("Pranata Komputer Ahli Muda").first().click();
            bkd.halaman().waitForURL("**/pengaturan/jabatan-usul?id=*");
            bkd.halaman().locator("[id='formulir:kelas']").fill("99");
            bkd.halaman().locator("[id='formulir:mulai']").fill("2099-01-01");
            bkd.tekan(bkd.halaman().locator("[id='formulir:usul']"));
            assertThat(bkd.pesan("Isi kelas jabatan 1 sampai 17")).isVisible();
            bkd.halaman().locator("[id='formulir:kelas']").fill("10");
            bkd.halaman().locator("[id='formulir:dasar']").fill("Kepgub 800/1/2098");
            bkd.halaman().locator("[id='formulir:alasan']").fill("Evaluasi jabatan");
            assertThat(bkd.halaman().locator("[data-draf=status]")).containsText("Draf tersimpan");
            bkd.halaman().reload();
            assertThat(bkd.halaman().locator("[id='formulir:dasar']"))
                    .hasValue("Kepgub 800/1/2098");
            bkd.potret("acuan-2-usul").potretPonsel("acuan-2-usul-390");
            bkd.tekan(bkd.halaman().locator("[id='formulir:usul']"));
            bkd.halaman().waitForURL("**/usulan?tab=SAYA&id=*");

            bkd2.buka("/usulan?id=" + bkd.halaman().url().replaceFirst(".*id=", ""));
            bkd2.potret("acuan-3-putuskan");
            bkd2.tekan(bkd2.tombol("Setujui"));
            assertThat(bkd2.halaman().locator(".toast--lekat")).containsText("disetujui");
            bkd2.buka("/pengaturan/jabatan?keadaan=AKAN_BERLAKU&teks=Pranata+Komputer");
            assertThat(bkd2.halaman().locator("tbody tr")).hasCount(1);
            assertThat(bkd2.halaman().locator("tbody tr")).containsText("2099");
            assertThat(bkd.galatKonsol()).isEmpty();
            assertThat(bkd2.galatKonsol()).isEmpty();
        } finally {
            jalankan("delete from core_acuan_jabatan where mulai >= '2099-01-01'");
            jalankan("update core_acuan_jabatan set sampai = null where sampai = '2098-12-31'");
        }
    }

    private static boolean sah(String acuan) {
        var jawab =
                Sesi.tamu()
                        .minta(
                                HttpRequest.newBuilder(Sesi.alamat("/api/v1/kalkulator/nip"))
                                        .header("Content-Type", "application/json")
                                        .POST(
                                                HttpRequest.BodyPublishers.ofString(
                                                        "{\"nip\": \"200001012022031001\", \"jenis\": \"PNS\", \"tanggalAcuan\": \""
                                                                + acuan
                                                                + "\"}"))
                                        .build());
        assertThat(jawab.statusCode()).as(jawab.body()).isEqualTo(200);
        return jawab.body().contains("\"sah\":true");
    }

    private static long angka(String sql) throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement();
                var b = p.executeQuery(sql)) {
            b.next();
            return b.getLong(1);
        }
    }

    private static void jalankan(String sql) throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement()) {
            p.executeUpdate(sql);
        }
    }
}
