package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.SQLException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
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
        sql(
                "delete from core_penataan_langkah where penataan_id in (select id from core_penataan where nama = 'Penyesuaian nomenklatur')");
        sql("delete from core_penataan where nama = 'Penyesuaian nomenklatur'");
    }

    @Test
    void bagan_dibuka_bertingkat_dengan_papan_ketik_dan_tautannya_membuka_kotak_yang_sama()
            throws SQLException {
        try (var bkd = Peramban.masuk("bkd")) {
            var h = bkd.halaman();
            var kotak = h.locator(".bagan__kotak");
            bkd.buka("/unit/bagan");
            h.locator("[data-bagan-siap]").waitFor();
            bkd.potret("bagan-1-awal");
            assertThat(angka("select count(*) from core_unit")).isGreaterThan(60);
            assertThat(kotak.count()).isBetween(3, 60);
            var dinas = h.locator(".bagan__simpul[data-nama='Dinas Kesehatan']");
            dinas.locator(".bagan__nama").first().focus();
            h.keyboard().press("ArrowDown");
            h.waitForCondition(() -> dinas.locator(".bagan__tingkat .bagan__kotak").count() > 1);
            assertThat(dinas.locator(".bagan__tingkat .bagan__nama").first()).isFocused();
            h.keyboard().press("ArrowUp");
            assertThat(dinas.locator(".bagan__nama").first()).isFocused();
            h.keyboard().press("-");
            assertThat(h.locator("[data-bagan-skala]")).hasText("83%");
            h.keyboard().press("0");
            assertThat(h.locator("[data-bagan-skala]")).hasText("100%");
            bkd.potret("bagan-2-buka").potretPonsel("bagan-2-buka-390");

            var alamat = h.url();
            assertThat(alamat).contains("?id=" + dinas.getAttribute("data-id"));
            h.navigate(alamat);
            assertThat(h.locator(".bagan__kotak--tuju .bagan__nama")).hasText("Dinas Kesehatan");
            assertThat(h.locator(".bagan__kotak--tuju .bagan__nama")).isFocused();

            var plt =
                    angka(
                            "select min(j.unit_id) from core_penugasan t join core_jabatan j on j.id = t.jabatan_id and j.kepala"
                                    + " where t.jenis = 'PLT' and t.mulai < curdate() and (t.sampai is null or t.sampai > curdate())"
                                    + " and not exists (select 1 from core_penugasan d where d.jabatan_id = j.id"
                                    + " and d.jenis = 'DEFINITIF' and (d.sampai is null or d.sampai >= t.mulai))");
            bkd.buka("/unit/bagan?id=" + plt);
            assertThat(h.locator(".bagan__kotak--tuju .lencana--info")).hasText("Plt.");
            assertThat(h.locator(".bagan__kotak--tuju .lencana--peringatan"))
                    .containsText("lowong");

            bkd.buka("/unit/bagan?teks=dinas");
            assertThat(h.locator("#h-hasil")).containsText("unit ditemukan");
            bkd.potret("bagan-3-cari");
            assertThat(bkd.galatKonsol()).isEmpty();
            assertThat(bkd.keLuar()).isEmpty();
        }
    }

    @Test
    void peta_jabatan_menyaring_di_alamat_dan_mengekspor_yang_tampak() throws Exception {
        var lowong =
                angka(
                        "select count(*) from core_jabatan j cross join (select date(date_add(utc_timestamp(), interval 7 hour)) as ini) h"
                                + " where j.berlaku_mulai <= h.ini and (j.berlaku_sampai is null or j.berlaku_sampai >= h.ini)"
                                + " and j.formasi > (select count(*) from core_penugasan t where t.jabatan_id = j.id"
                                + " and t.jenis = 'DEFINITIF' and t.mulai <= h.ini and (t.sampai is null or t.sampai >= h.ini))");
        try (var bkd = Peramban.masuk("bkd")) {
            var h = bkd.halaman();
            bkd.buka("/jabatan/peta").potret("peta-1").potretPonsel("peta-1-390");
            h.locator(".saringan > summary").click();
            h.locator("[id='daftar:keadaan']").selectOption("LOWONG");
            h.waitForURL("**/jabatan/peta?keadaan=LOWONG");
            bkd.tenang();
            assertThat(h.locator("#ringkas")).containsText(ribuan(lowong) + " jabatan");
            bkd.potret("peta-2-lowong").potretPonsel("peta-2-lowong-390");
            var unduhan = h.waitForDownload(() -> h.getByText("Ekspor ke Excel").click());
            assertThat(unduhan.suggestedFilename()).startsWith("peta-jabatan-");
            try (var isi = Files.newInputStream(unduhan.path());
                    var buku = new ReadableWorkbook(isi)) {
                var semua = buku.getFirstSheet().read();
                assertThat(semua.get(0).getCell(7).getRawValue()).isEqualTo("Lowong");
                assertThat(semua).hasSize((int) lowong + 1);
            }
            bkd.buka("/jabatan/peta?keadaan=LEBIH");
            assertThat(h.locator("main")).containsText("Tidak ada jabatan yang cocok");
            assertThat(bkd.galatKonsol()).isEmpty();
        }
        try (var kepala = Peramban.masuk("kepala")) {
            kepala.buka("/jabatan/peta");
            assertThat(kepala.halaman().locator("tbody tr")).not().hasCount(0);
        }
    }

    private static String ribuan(long nilai) {
        return String.format(java.util.Locale.forLanguageTag("id"), "%,d", nilai);
    }

    private static long angka(String perintah) throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement();
                var b = p.executeQuery(perintah)) {
            b.next();
            return b.getLong(1);
        }
    }

    private static void sql(String perintah) throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement()) {
            p.executeUpdate(perintah);
        }
    }
}
