package id.teladan.sistem;

import static id.teladan.sistem.Kesehatan.sinyal;
import static id.teladan.sistem.Kesehatan.status;
import static id.teladan.sistem.Kesehatan.tunggu;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KesehatanIT {

    private static final Duration SEBENTAR = Duration.ofSeconds(2);

    @Test
    void siap_ikut_basis_data_dan_pulih_tanpa_dimulai_ulang() throws Exception {
        var server = ServerUji.siap();
        var manajemen = server.alamatManajemen();
        var pegawai = Sesi.sebagai("pegawai");
        assertThat(status(manajemen, "/health/ready")).isEqualTo(200);
        assertThat(status(manajemen, "/health/live")).isEqualTo(200);
        sinyal("STOP", server.basisData().pid());
        try {
            tunggu(() -> status(manajemen, "/health/ready") == 503);
            assertThat(status(manajemen, "/health/live")).isEqualTo(200);
            tunggu(() -> status(server.alamat(), "/verifikasi", SEBENTAR) == 503);
            sopan(pegawai.ambil("/beranda"));
            sopan(Sesi.tamu().ambil("/masuk"));
            var api = Sesi.tamu().ambil("/api/v1/kalkulator");
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(api.body()).contains("SEDANG_TIDAK_TERSEDIA");
        } finally {
            sinyal("CONT", server.basisData().pid());
        }
        tunggu(() -> status(manajemen, "/health/ready") == 200);
        assertThat(pegawai.ambil("/beranda").statusCode()).isEqualTo(200);
    }

    /** A button that was pressed while the database was silent: a sentence with the id, the form stays, and a second press is enough. */
    @Test
    void yang_ditekan_selama_basis_data_diam_tetap_di_halaman_dan_terkirim_sesudahnya()
            throws Exception {
        var server = ServerUji.siap();
        try (var orang = Peramban.masuk("auditor")) {
            orang.buka("/profil/pemberitahuan");
            var h = orang.halaman();
            var centang = h.locator("[id='pilihan'] input[type=checkbox]").first();
            var simpan = h.locator("[id='pilihan:simpan']");
            var semula = centang.isChecked();
            orang.tenang();
            centang.setChecked(!semula);
            sinyal("STOP", server.basisData().pid());
            try {
                tunggu(() -> status(server.alamat(), "/verifikasi", SEBENTAR) == 503);
                simpan.click();
                PlaywrightAssertions.assertThat(h.locator("#toast .toast"))
                        .containsText("Belum terkirim: Teladan sedang sibuk");
                PlaywrightAssertions.assertThat(h.locator("#toast .toast"))
                        .containsText(Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}"));
                assertThat(centang.isChecked()).isEqualTo(!semula);
                orang.potret("sibuk-toast").potretPonsel("sibuk-toast-390");
            } finally {
                sinyal("CONT", server.basisData().pid());
            }
            tunggu(() -> status(server.alamatManajemen(), "/health/ready") == 200);
            simpan.click();
            PlaywrightAssertions.assertThat(h.locator("#pesan"))
                    .containsText("Pilihan Anda tersimpan.");
            assertThat(
                            orang.buka("/profil/pemberitahuan")
                                    .tenang()
                                    .halaman()
                                    .locator("[id='pilihan'] input[type=checkbox]")
                                    .first()
                                    .isChecked())
                    .isEqualTo(!semula);
            assertThat(orang.keLuar()).isEmpty();
        } finally {
            try (var s = server.basisData().sambungan();
                    var p = s.createStatement()) {
                p.executeUpdate(
                        "delete from core_pilihan_pemberitahuan where pegawai_id = (select pegawai_id from core_akun where nama_akun = 'auditor')");
            }
        }
    }

    /** At once, in Indonesian, with the id that stands in the log and the time to come again. */
    private static void sopan(HttpResponse<String> jawab) {
        assertThat(jawab.statusCode()).isEqualTo(503);
        assertThat(jawab.headers().firstValue("Retry-After")).isPresent();
        assertThat(jawab.body())
                .contains("<html lang=\"id\"", "Teladan sedang sibuk")
                .contains(jawab.headers().firstValue("X-Permintaan").orElse("tidak ada"));
    }

    @Test
    void metrik_dan_openapi_menjawab() {
        assertThat(status(ServerUji.siap().alamatManajemen(), "/metrics")).isEqualTo(200);
        assertThat(status(ServerUji.siap().alamat(), "/openapi")).isEqualTo(200);
    }
}
