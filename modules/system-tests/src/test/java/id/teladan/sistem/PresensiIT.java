package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.teladan.sistem.PerangkatSimulasi.jalankan;
import static id.teladan.sistem.PerangkatSimulasi.kueri;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Resolved days on the screen: one's own month, the team's, schedules and rosters; a late punch from a device straightens a day. */
class PresensiIT {

    /** The sample province leaves its days in the queue; the server works it after its start. */
    @BeforeAll
    static void antrean_terkuras() {
        ServerUji.siap();
        terkuras();
    }

    private static void terkuras() {
        Kesehatan.tunggu(
                () -> {
                    try {
                        return kueri("select 1 from presensi_antre_hari limit 1").isEmpty();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static LocalDate hariIni() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    @Test
    void pegawai_melihat_kalendernya_dan_alasan_setiap_hari() throws SQLException {
        var orang = orang("pegawai");
        var terlambat =
                LocalDate.parse(
                        kueri(
                                        "select max(tanggal) from presensi_hari where kode like '%TL%' and keadaan = 'FINAL' and pegawai_id = "
                                                + orang)
                                .get(0));
        try (var pegawai = Peramban.masuk("pegawai")) {
            pegawai.buka("/presensi/saya");
            var h = pegawai.halaman();
            assertThat(h.locator("h1")).hasText("Presensi saya");
            assertThat(h.locator("table.kal a.sel").first()).isVisible();
            pegawai.potret("presensi-1-saya").potretPonsel("presensi-1-saya-390");
            pegawai.buka("/presensi/saya?bulan=" + terlambat.toString().substring(0, 7));
            h.locator("a.sel[href*='hari=" + terlambat + "']").click();
            h.waitForURL("**/presensi/saya?hari=" + terlambat + "*");
            assertThat(h.locator(".jejak")).containsText("Menentukan kelas terlambat");
            assertThat(h.locator("body")).containsText("Tap mentah");
            pegawai.potret("presensi-2-hari").potretPonsel("presensi-2-hari-390");
            pegawai.buka("/presensi/saya?id=" + orang("atasan"));
            assertThat(h.locator("body")).containsText("tidak ditemukan");
            assertThat(pegawai.galatKonsol().stream().filter(g -> !g.contains("404")).toList())
                    .isEmpty();
        }
    }

    @Test
    void atasan_membuka_hari_bawahannya_dari_kisi_tim() {
        try (var atasan = Peramban.masuk("atasan")) {
            atasan.buka("/presensi/tim");
            var h = atasan.halaman();
            assertThat(h.locator("table.kisi-hari tbody tr").first()).isVisible();
            atasan.potret("presensi-3-tim").potretPonsel("presensi-3-tim-390");
            h.locator("table.kisi-hari a.kode").first().click();
            h.waitForURL("**/presensi/saya?hari=*");
            assertThat(h.locator(".jejak")).isVisible();
            assertThat(atasan.galatKonsol()).isEmpty();
        }
    }

    /** From the wire to the screen: a device brings the missing punch, the day is straight without anybody doing anything. */
    @Test
    void tap_yang_terlambat_datang_meluruskan_harinya_di_layar() throws SQLException {
        var kunci =
                kueri(
                                "select concat(h.pegawai_id, ' ', h.tanggal, ' ', d.sn, ' ', m.pin) from presensi_hari h join presensi_pin m on m.pegawai_id = h.pegawai_id"
                                        + " join presensi_perangkat d on d.kelompok = m.kelompok where h.kode = 'TAP' and h.keadaan = 'FINAL' and h.jadwal = 'K5' order by h.tanggal desc, h.pegawai_id, d.id limit 1")
                        .get(0)
                        .split(" ");
        new PerangkatSimulasi(kunci[2])
                .sampaiDiterima("9", kunci[3] + "\t" + kunci[1] + " 16:31:00\t1\t1");
        try (var bkd = Peramban.masuk("bkd")) {
            var h = bkd.halaman();
            Kesehatan.tunggu(
                    () -> {
                        bkd.buka("/presensi/saya?id=" + kunci[0] + "&hari=" + kunci[1]);
                        return h.locator("dl.pasangan").innerText().contains("16:31");
                    });
            assertThat(h.locator(".kartu__kepala .kode").first()).not().containsText("TAP");
            bkd.potret("presensi-4-lurus");
        }
    }

    @Test
    void pengelola_menetapkan_jadwal_dan_menyusun_roster() throws SQLException {
        try (var bkd = Peramban.masuk("bkd")) {
            var h = bkd.halaman();
            bkd.buka("/presensi/jadwal")
                    .potret("presensi-5-jadwal")
                    .potretPonsel("presensi-5-jadwal-390");
            bkd.buka("/presensi/jadwal-tetapkan");
            bkd.tekan(h.locator("[id='formulir:simpan']"));
            assertThat(bkd.pesan("Isi unit atau pegawai")).isVisible();
            bkd.buka("/presensi/jadwal-tetapkan");
            pilih(h, "unit", "Inspektorat");
            h.locator("[id='formulir:pola']").selectOption("K6");
            h.locator("[id='formulir:mulai']").fill(hariIni().plusDays(40).toString());
            h.locator("[id='formulir:alasan']").fill("Keputusan uji 800/40");
            bkd.potret("presensi-6-tetapkan").potretPonsel("presensi-6-tetapkan-390");
            bkd.tekan(h.locator("[id='formulir:simpan']"));
            h.waitForURL("**/presensi/jadwal");
            assertThat(h.locator("tbody")).containsText("Keputusan uji 800/40");

            bkd.buka("/presensi/roster?pekan=" + hariIni().plusDays(21));
            bkd.tekan(h.locator("[id='roster:salin']"));
            assertThat(h.locator("[id='roster:kisi']")).containsText("Periksa, lalu simpan");
            bkd.tekan(h.locator("[id='roster:simpan']"));
            assertThat(h.locator("[id='roster:kisi']")).containsText("Roster tersimpan");
            bkd.buka("/presensi/roster")
                    .potret("presensi-7-roster")
                    .potretPonsel("presensi-7-roster-390");
            assertThat(bkd.galatKonsol()).isEmpty();
        } finally {
            jalankan("delete from presensi_penetapan_jadwal where alasan = 'Keputusan uji 800/40'");
        }
    }

    private static void pilih(Page h, String medan, String kata) {
        h.locator("[id$=':" + medan + "_input']").pressSequentially(kata);
        h.locator(
                        ".ui-autocomplete-panel:visible .ui-autocomplete-row, .ui-autocomplete-panel:visible tr.ui-autocomplete-item")
                .first()
                .click();
    }

    private static String orang(String akun) throws SQLException {
        return kueri("select pegawai_id from core_akun where nama_akun = '" + akun + "'").get(0);
    }
}
