package id.teladan.web.beban;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.handlers.BlockingHandler;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real Undertow with the door around a handler that hangs at {@code /gantung} until the test lets go. */
class PintuTerluarTest {

    private static final int TEMPAT = 2;
    private static final int ANTRE = 1;
    private static final int SERING = 3;
    private static final HttpClient KLIEN = HttpClient.newHttpClient();

    private final AtomicBoolean diam = new AtomicBoolean();
    private final CountDownLatch lepas = new CountDownLatch(1);
    private final Semaphore masuk = new Semaphore(0);
    private final AtomicLong jam = new AtomicLong();
    private final List<CompletableFuture<?>> menggantung = new ArrayList<>();
    private Undertow server;
    private String alamat;

    @BeforeEach
    void nyalakan() {
        var batas =
                new PintuTerluar.Batas(
                        TEMPAT,
                        ANTRE,
                        1,
                        ANTRE,
                        new PembatasLaju(SERING, 100, jam::get),
                        new PembatasLaju(SERING, 100, jam::get));
        var pintu =
                new PintuTerluar(
                        new BlockingHandler(
                                tukar -> {
                                    if (tukar.getRelativePath().equals("/gantung")) {
                                        masuk.release();
                                        lepas.await();
                                    }
                                    tukar.getResponseSender().send("isi");
                                }),
                        batas,
                        diam::get);
        server = Undertow.builder().addHttpListener(0, "127.0.0.1").setHandler(pintu).build();
        server.start();
        var port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        alamat = "http://127.0.0.1:" + port;
    }

    @AfterEach
    void matikan() {
        lepas.countDown();
        server.stop();
    }

    @Test
    void kalkulator_yang_terlalu_sering_dijawab_429_juga_ketika_semua_tempat_terpakai()
            throws Exception {
        for (var i = 0; i < SERING; i++) {
            assertThat(status("GET", "/api/v1/kalkulator")).isEqualTo(200);
        }
        penuhi();
        var jawab = minta("GET", "/api/v1/kalkulator/nip");
        assertThat(jawab.statusCode()).isEqualTo(429);
        assertThat(jawab.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(jawab.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(jawab.body())
                .contains("\"kode\":\"TERLALU_SERING\"")
                .contains("urn:uuid:" + rujukan(jawab));
        assertThat(status("GET", "/lain")).as("yang lain menunggu tempat").isEqualTo(503);
    }

    @Test
    void percobaan_masuk_yang_terlalu_sering_dijawab_halaman_429_dan_membukanya_tidak_dihitung()
            throws Exception {
        for (var i = 0; i < SERING; i++) {
            assertThat(status("POST", "/masuk")).isEqualTo(200);
        }
        var jawab = minta("POST", "/masuk");
        assertThat(jawab.statusCode()).isEqualTo(429);
        assertThat(jawab.body())
                .contains("<html lang=\"id\">", "Terlalu banyak percobaan")
                .contains(rujukan(jawab));
        assertThat(status("GET", "/masuk")).isEqualTo(200);
        jam.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(status("POST", "/masuk")).as("sedetik kemudian").isEqualTo(200);
    }

    @Test
    void perangkat_mendengar_500_seketika_selama_basis_data_diam_lalu_dilayani_lagi()
            throws Exception {
        diam.set(true);
        var jawab = minta("POST", "/iclock/cdata?SN=A&table=ATTLOG");
        assertThat(jawab.statusCode()).isEqualTo(500);
        assertThat(jawab.body()).isEqualTo("ERROR");
        assertThat(jawab.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        diam.set(false);
        assertThat(status("POST", "/iclock/cdata?SN=A&table=ATTLOG")).isEqualTo(200);
    }

    @Test
    void halaman_yang_penuh_tidak_mengunci_perangkat() throws Exception {
        penuhi();
        assertThat(status("GET", "/iclock/getrequest?SN=A")).isEqualTo(200);
    }

    @Test
    void beban_berlebih_dijawab_503_dengan_halaman_berbahasa_indonesia_dan_nomor_rujukan()
            throws Exception {
        penuhi();
        var antre = kirim("/gantung");
        var jawab = minta("GET", "/halaman");
        assertThat(jawab.statusCode()).isEqualTo(503);
        assertThat(jawab.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(jawab.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(jawab.body()).contains("Teladan sedang sibuk").contains(rujukan(jawab));
        lepas.countDown();
        assertThat(antre.get(5, TimeUnit.SECONDS).statusCode()).isIn(200, 503);
        assertThat(status("GET", "/halaman")).isEqualTo(200);
    }

    @Test
    void tempat_yang_menggantung_pada_basis_data_yang_diam_tidak_menahan_yang_lain()
            throws Exception {
        penuhi();
        assertThat(status("GET", "/halaman")).as("belum diketahui").isEqualTo(503);
        diam.set(true);
        assertThat(status("GET", "/halaman")).as("dijawab penyaring").isEqualTo(200);
        diam.set(false);
        assertThat(status("GET", "/halaman")).as("basis data kembali").isEqualTo(200);
    }

    /** Takes every place; back when all of them hang. */
    private void penuhi() throws InterruptedException {
        for (var i = 0; i < TEMPAT; i++) {
            menggantung.add(kirim("/gantung"));
        }
        assertThat(masuk.tryAcquire(TEMPAT, 10, TimeUnit.SECONDS)).isTrue();
    }

    private CompletableFuture<HttpResponse<String>> kirim(String jalur) {
        return KLIEN.sendAsync(
                HttpRequest.newBuilder(URI.create(alamat + jalur)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private int status(String metode, String jalur) throws Exception {
        return minta(metode, jalur).statusCode();
    }

    private HttpResponse<String> minta(String metode, String jalur) throws Exception {
        return KLIEN.send(
                HttpRequest.newBuilder(URI.create(alamat + jalur))
                        .method(metode, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String rujukan(HttpResponse<String> jawab) {
        return jawab.headers().firstValue("X-Permintaan").orElseThrow();
    }
}
