package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** An employee proposes a correction of his records, keeps what he typed, and hears of the decision. */
class RiwayatIT {

    private static final String LEMBAGA = "Universitas Uji Perbaikan";

    @Test
    void usulan_perbaikan_pegawai_disimpan_sebagai_draf_diputuskan_pengelola_dan_dikabarkan()
            throws SQLException {
        try (var pegawai = Peramban.masuk("pegawai");
                var pengelola = Peramban.masuk("pengelola")) {
            var h = pegawai.buka("/pegawai/catat?jenis=PENDIDIKAN").halaman();
            h.locator("[id='formulir:bidang:0:pilih']").selectOption("S2");
            h.locator("[id='formulir:bidang:2:ketik']").fill(LEMBAGA);
            h.locator("[id='formulir:tmt']").fill("2024-07-15");
            assertThat(h.locator("[data-draf=status]")).containsText("Draf tersimpan");
            h.locator("input[type=file]")
                    .setInputFiles(
                            new FilePayload(
                                    "ijazah.pdf",
                                    "application/pdf",
                                    "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
                                            .getBytes(StandardCharsets.US_ASCII)));
            assertThat(h.locator("[id='formulir:bukti']")).containsText("ijazah.pdf");
            pegawai.tenang();
            h.reload();
            assertThat(h.locator("[id='formulir:bukti']")).containsText("ijazah.pdf");
            assertThat(h.locator("[id='formulir:bidang:2:ketik']")).hasValue(LEMBAGA);
            assertThat(h.locator("[id='formulir:bidang:0:pilih']")).hasValue("S2");
            assertThat(h.locator("main")).containsText("dikembalikan");
            pegawai.potret("perbaikan-1-draf").potretPonsel("perbaikan-1-draf-390");
            h.locator("[id='formulir:nomorSk']").fill("IJZ/UJI/2024");
            h.locator("[id='formulir:tanggalSk']").fill("2024-07-15");
            h.locator("[id='formulir:alasan']").fill("Ijazah magister belum tercatat.");
            pegawai.tekan(h.locator("[id='formulir:usulkan']"));
            h.waitForURL("**/usulan?tab=SAYA");
            assertThat(angka("select count(*) from core_draf where kunci like 'riwayat.%'"))
                    .isZero();
            var nomor =
                    angka(
                            "select max(id) from core_usulan where jenis = 'PERBAIKAN_RIWAYAT' and status = 'MENUNGGU'");
            pegawai.buka("/usulan?tab=SAYA&id=" + nomor).potret("perbaikan-2-usulan");
            assertThat(pegawai.tombol("Setujui")).hasCount(0);

            pengelola.buka("/usulan?id=" + nomor);
            assertThat(pengelola.halaman().locator("main")).containsText(LEMBAGA);
            pengelola.potret("perbaikan-3-putuskan").potretPonsel("perbaikan-3-putuskan-390");
            pengelola.tekan(pengelola.tombol("Setujui"));
            assertThat(pengelola.halaman().locator(".toast--lekat")).containsText("disetujui");

            pegawai.buka("/pemberitahuan");
            assertThat(h.locator("main")).containsText("Usulan Anda disetujui");
            pegawai.potret("perbaikan-4-kabar");
            pegawai.buka("/pegawai/riwayat?jenis=PENDIDIKAN");
            assertThat(h.getByRole(AriaRole.MAIN)).containsText(LEMBAGA);
            assertThat(pegawai.galatKonsol()).isEmpty();
            assertThat(pengelola.galatKonsol()).isEmpty();
        } finally {
            jalankan("delete from core_riwayat where nomor_sk = 'IJZ/UJI/2024'");
            jalankan("delete from core_draf where kunci like 'riwayat.%'");
        }
    }

    @Test
    void data_diri_yang_diketik_kembali_dan_draf_dapat_dibuang() throws SQLException {
        try (var pegawai = Peramban.masuk("pegawai")) {
            var h = pegawai.buka("/pegawai/ubah").halaman();
            var semula = h.locator("[id='identitas:tempatLahir']").inputValue();
            h.locator("[id='identitas:tempatLahir']").fill("Kota Uji");
            assertThat(h.locator("[id='identitas'] [data-draf=status]"))
                    .containsText("Draf tersimpan");
            pegawai.buka("/pegawai/ubah");
            assertThat(h.locator("[id='identitas:tempatLahir']")).hasValue("Kota Uji");
            pegawai.potret("perbaikan-5-data-diri");
            h.getByText("Buang draf ini").click();
            assertThat(h.locator("[id='identitas:tempatLahir']")).hasValue(semula);
            assertThat(angka("select count(*) from core_draf where kunci = 'pegawai.ubah'"))
                    .isZero();
            assertThat(pegawai.galatKonsol()).isEmpty();
        } finally {
            jalankan("delete from core_draf where kunci = 'pegawai.ubah'");
        }
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
