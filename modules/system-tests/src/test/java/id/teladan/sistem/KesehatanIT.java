package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class KesehatanIT {

    private static final HttpClient KLIEN = HttpClient.newHttpClient();

    @Test
    void siap_ikut_basis_data_dan_pulih_tanpa_dimulai_ulang() throws Exception {
        var server = ServerUji.siap();
        var basisData = server.basisData().pid();
        assertThat(status("/health/ready")).isEqualTo(200);
        assertThat(status("/health/live")).isEqualTo(200);
        sinyal("STOP", basisData);
        try {
            tunggu(() -> status("/health/ready") == 503);
            assertThat(status("/health/live")).isEqualTo(200);
        } finally {
            sinyal("CONT", basisData);
        }
        tunggu(() -> status("/health/ready") == 200);
    }

    @Test
    void metrik_dan_openapi_menjawab() {
        assertThat(status("/metrics")).isEqualTo(200);
        assertThat(status(ServerUji.siap().alamat(), "/openapi")).isEqualTo(200);
    }

    private static int status(String jalur) {
        return status(ServerUji.siap().alamatManajemen(), jalur);
    }

    private static int status(String alamat, String jalur) {
        try {
            return KLIEN.send(
                            HttpRequest.newBuilder(URI.create(alamat + jalur))
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static void sinyal(String nama, long pid) throws IOException, InterruptedException {
        var proses = new ProcessBuilder("kill", "-" + nama, String.valueOf(pid)).start();
        assertThat(proses.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(proses.exitValue()).isZero();
    }

    private static void tunggu(BooleanSupplier syarat) {
        var batas = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!syarat.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waktu habis").isLessThan(batas);
        }
    }
}
