package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Delegation and acting assignments as people see them: the switch, the mark, and the end that acts at once. */
class OrganisasiIT {

    @Test
    void bertindak_atas_nama_lalu_delegasi_dicabut_berhenti_pada_permintaan_berikutnya()
            throws Exception {
        sql(
                "insert into core_delegasi (id, pemberi_id, penerima_id, hak, mulai, sampai, alasan, dibuat_pada)"
                        + " select next value for core_delegasi_seq, a.pegawai_id, b.pegawai_id, 'PERSETUJUAN_SKP',"
                        + " date_sub(curdate(), interval 400 day), date_add(curdate(), interval 400 day), 'Dinas luar',"
                        + " utc_timestamp() from core_akun a, core_akun b where a.nama_akun = 'atasan' and b.nama_akun = 'pegawai'");
        try (var orang = Peramban.masuk(Peramban.tamu(1366, 768), "pegawai")) {
            orang.buka("/delegasi")
                    .potret("organisasi-1-delegasi")
                    .potretPonsel("organisasi-1-delegasi-390");
            var kartu = orang.halaman().locator("main .tombol--utama").first();
            kartu.click();
            orang.halaman().waitForURL("**/beranda");
            assertThat(orang.halaman().locator(".bertindak--aktif")).containsText("Bertindak a.n.");
            orang.buka("/skp/persetujuan").potret("organisasi-2-atas-nama");
            assertThat(orang.halaman().locator("#antrean")).isVisible();
            sql("update core_delegasi set dicabut_pada = utc_timestamp()");
            var jawab = orang.halaman().navigate(orang.alamat() + "/skp/persetujuan");
            assertThat(jawab.status()).isEqualTo(403);
            orang.buka("/beranda");
            assertThat(orang.pesan("sudah berakhir atau dicabut")).isVisible();
            assertThat(orang.keLuar()).isEmpty();
        }
        try (var bkd = Peramban.masuk(Peramban.tamu(1366, 768), "bkd")) {
            bkd.buka("/penugasan/daftar")
                    .potret("organisasi-3-penugasan")
                    .potretPonsel("organisasi-3-penugasan-390");
            bkd.buka("/penugasan/tugaskan")
                    .potret("organisasi-4-tugaskan")
                    .potretPonsel("organisasi-4-tugaskan-390");
            bkd.buka("/unit/penataan").potret("organisasi-5-penataan");
            bkd.halaman().locator("[id='baru:nama']").fill("Penyesuaian nomenklatur");
            bkd.halaman().locator("[id='baru:berlaku']").fill("2099-01-01");
            bkd.halaman().locator("[id='baru:sk']").fill("Pergub 1/2098");
            bkd.tekan(bkd.tombol("Buat rancangan"));
            bkd.halaman().waitForURL("**/unit/penataan?id=*");
            var jenis = bkd.halaman().locator("[id='tambah:jenis']");
            jenis.selectOption("UBAH_NAMA");
            bkd.tenang();
            var unit = bkd.halaman().locator("[id='tambah:unit_input']");
            unit.pressSequentially("Inspektorat");
            bkd.halaman()
                    .locator(
                            ".ui-autocomplete-panel .ui-autocomplete-row, .ui-autocomplete-panel tr.ui-autocomplete-item")
                    .first()
                    .click();
            bkd.halaman().locator("[id='tambah:namabaru']").fill("Inspektorat Daerah");
            bkd.tekan(bkd.tombol("Tambahkan"));
            assertThat(bkd.halaman().locator("main"))
                    .containsText("Pegawai yang pindah atau berganti atasan");
            bkd.potret("organisasi-6-dampak").potretPonsel("organisasi-6-dampak-390");
            assertThat(bkd.galatKonsol()).isEmpty();
        }
        sql("delete from core_penataan_langkah");
        sql("delete from core_penataan");
    }

    private static void sql(String perintah) throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement()) {
            p.executeUpdate(perintah);
        }
    }
}
