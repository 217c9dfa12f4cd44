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

/** Asks a server how it is, and does things to processes. */
final class Kesehatan {

    private static final HttpClient KLIEN = HttpClient.newHttpClient();

    private static final Duration SABAR = Duration.ofSeconds(45);

    private Kesehatan() {}

    /** HTTP status; -1 when there was no answer within 45 seconds. */
    static int status(String alamat, String jalur) {
        return status(alamat, jalur, SABAR);
    }

    /** HTTP status; -1 when there was no answer within the time. */
    static int status(String alamat, String jalur, Duration sabar) {
        try {
            return minta(alamat + jalur, sabar).statusCode();
        } catch (IOException e) {
            return -1;
        }
    }

    /** The answer, within 45 seconds. */
    static HttpResponse<String> ambil(String alamat) {
        try {
            return minta(alamat, SABAR);
        } catch (IOException e) {
            throw new AssertionError(alamat + " tidak menjawab", e);
        }
    }

    private static HttpResponse<String> minta(String alamat, Duration sabar) throws IOException {
        try {
            return KLIEN.send(
                    HttpRequest.newBuilder(URI.create(alamat)).timeout(sabar).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    static void sinyal(String nama, long pid) throws IOException, InterruptedException {
        var proses = new ProcessBuilder("kill", "-" + nama, String.valueOf(pid)).start();
        assertThat(proses.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(proses.exitValue()).isZero();
    }

    /** Waits at most a minute. */
    static void tunggu(BooleanSupplier syarat) {
        var batas = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!syarat.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waktu habis").isLessThan(batas);
        }
    }
}
