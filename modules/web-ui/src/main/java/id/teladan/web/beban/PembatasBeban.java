package id.teladan.web.beban;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Works on a bounded number of requests and lets a bounded number wait; whoever comes then gets 503 with {@code
 * Retry-After} and a page that says so. It stands in front of the worker threads, so a refusal costs next to nothing and
 * no queue grows. Styles, scripts and pictures pass: they are cheap, and a page without them is broken.
 */
public final class PembatasBeban implements ServletExtension {

    /** Requests worked on at once: six for each core, at least 12, as some of them wait for the database. */
    static final String BERSAMAAN = "TELADAN_BATAS_BERSAMAAN";

    /** Requests that may wait for those, none of them longer than {@value #TUNGGU_MILIDETIK} ms. */
    static final String ANTRE = "TELADAN_BATAS_ANTRE";

    private static final int ANTRE_BAWAAN = 64;
    private static final long TUNGGU_MILIDETIK = 900;
    private static final String SUMBER_DAYA = "/jakarta.faces.resource/";
    private static final String COBA_LAGI_DETIK = "3";
    private static final HttpString TANPA_SIMPAN = new HttpString("Cache-Control");

    @Override
    public void handleDeployment(DeploymentInfo aplikasi, ServletContext konteks) {
        var halaman = halaman();
        aplikasi.addInitialHandlerChainWrapper(
                berikut -> {
                    var antrean =
                            new AntreanBerbatas(
                                    berikut,
                                    e -> tolak(e, halaman),
                                    angka(BERSAMAAN, bersamaanBawaan()),
                                    angka(ANTRE, ANTRE_BAWAAN),
                                    TUNGGU_MILIDETIK);
                    return pilah(berikut, antrean);
                });
    }

    private static HttpHandler pilah(HttpHandler bebas, HttpHandler dibatasi) {
        return e ->
                (e.getRelativePath().startsWith(SUMBER_DAYA) ? bebas : dibatasi).handleRequest(e);
    }

    private static void tolak(HttpServerExchange e, String halaman) {
        e.setStatusCode(503);
        e.getResponseHeaders().put(Headers.RETRY_AFTER, COBA_LAGI_DETIK);
        e.getResponseHeaders().put(TANPA_SIMPAN, "no-store");
        e.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/html;charset=UTF-8");
        e.getResponseSender().send(halaman, StandardCharsets.UTF_8);
    }

    private static int bersamaanBawaan() {
        return Math.max(12, 6 * Runtime.getRuntime().availableProcessors());
    }

    private static int angka(String nama, int bawaan) {
        var isi = System.getenv(nama);
        return isi == null || isi.isBlank() ? bawaan : Integer.parseInt(isi.strip());
    }

    private static String halaman() {
        try (var isi = PembatasBeban.class.getResourceAsStream("sibuk.html")) {
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
