package id.teladan.sistem;

import static id.teladan.sistem.Kesehatan.sinyal;
import static id.teladan.sistem.Kesehatan.status;
import static id.teladan.sistem.Kesehatan.tunggu;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
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
