package id.teladan.sistem;

import static id.teladan.sistem.Kesehatan.sinyal;
import static id.teladan.sistem.Kesehatan.status;
import static id.teladan.sistem.Kesehatan.tunggu;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KesehatanIT {

    @Test
    void siap_ikut_basis_data_dan_pulih_tanpa_dimulai_ulang() throws Exception {
        var server = ServerUji.siap();
        var manajemen = server.alamatManajemen();
        assertThat(status(manajemen, "/health/ready")).isEqualTo(200);
        assertThat(status(manajemen, "/health/live")).isEqualTo(200);
        sinyal("STOP", server.basisData().pid());
        try {
            tunggu(() -> status(manajemen, "/health/ready") == 503);
            assertThat(status(manajemen, "/health/live")).isEqualTo(200);
        } finally {
            sinyal("CONT", server.basisData().pid());
        }
        tunggu(() -> status(manajemen, "/health/ready") == 200);
    }

    @Test
    void metrik_dan_openapi_menjawab() {
        assertThat(status(ServerUji.siap().alamatManajemen(), "/metrics")).isEqualTo(200);
        assertThat(status(ServerUji.siap().alamat(), "/openapi")).isEqualTo(200);
    }
}
