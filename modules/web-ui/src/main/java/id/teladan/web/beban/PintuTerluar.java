package id.teladan.web.beban;

import id.teladan.web.rupa.Teks;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import jakarta.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Runs on the I/O thread. A bounded number of requests is worked on, a bounded number waits for at most {@value
 * #TUNGGU_MILIDETIK} ms, and who comes then gets 503 with {@code Retry-After} at once, so that those inside are still served
 * in time. Styles, scripts and pictures always pass: they are cheap, and a page without them is broken. The check-in path has places and a
 * queue of its own, few places, for its requests are short: a storm of check-ins does not lock out the pages, nor the other way
 * round. Every answer, also one that no filter has seen, carries the security headers.
 */
final class PintuTerluar implements HttpHandler {

    /** Paths of check-in and of attendance devices. */
    private static final List<String> PRESENSI = List.of("/api/v1/presensi/", "/iclock/");

    private static final Logger LOG = Logger.getLogger(PintuTerluar.class);
    private static final String COBA_LAGI_DETIK = "5";
    private static final long JARAK_CATATAN = TimeUnit.SECONDS.toNanos(10);
    private static final Map<HttpString, String> KEPALA =
            Map.of(
                    HttpString.tryFromString("X-Content-Type-Options"), "nosniff",
                    HttpString.tryFromString("X-Frame-Options"), "DENY",
                    HttpString.tryFromString("Referrer-Policy"), "same-origin");
    private static final HttpString CSP = HttpString.tryFromString("Content-Security-Policy");
    private static final String CSP_KOSONG = "default-src 'none'; frame-ancestors 'none'";
    private static final int PENGALIHAN = 3;

    /** Longest wait for a place. */
    static final long TUNGGU_MILIDETIK = 900;

    private static final String SUMBER_DAYA = "/jakarta.faces.resource/";

    private final HttpHandler berikut;
    private final HttpHandler umum;
    private final HttpHandler presensi;
    private final AtomicLong dicatat = new AtomicLong(System.nanoTime() - JARAK_CATATAN);

    PintuTerluar(
            HttpHandler berikut,
            int bersamaan,
            int antre,
            int presensiBersamaan,
            int presensiAntre) {
        this.berikut = berikut;
        umum = new AntreanBerbatas(berikut, this::tolak, bersamaan, antre, TUNGGU_MILIDETIK);
        presensi =
                new AntreanBerbatas(
                        berikut,
                        this::tolak,
                        presensiBersamaan,
                        presensiAntre,
                        TUNGGU_MILIDETIK);
    }

    @Override
    public void handleRequest(HttpServerExchange tukar) throws Exception {
        tukar.addResponseCommitListener(PintuTerluar::lengkapi);
        var jalur = tukar.getRelativePath();
        if (jalur.startsWith(SUMBER_DAYA)) {
            berikut.handleRequest(tukar);
        } else if (PRESENSI.stream().anyMatch(jalur::startsWith)) {
            presensi.handleRequest(tukar);
        } else {
            umum.handleRequest(tukar);
        }
    }

    private static void lengkapi(HttpServerExchange tukar) {
        var kepala = tukar.getResponseHeaders();
        KEPALA.forEach((nama, nilai) -> bilaBelum(kepala, nama, nilai));
        if (tukar.getStatusCode() / 100 != PENGALIHAN) {
            bilaBelum(kepala, CSP, CSP_KOSONG);
        }
        if (tukar.getStatusCode() >= StatusCodes.BAD_REQUEST) {
            bilaBelum(kepala, Headers.CACHE_CONTROL, "no-store");
        }
        if ("https".equals(tukar.getRequestScheme())) {
            bilaBelum(
                    kepala,
                    Headers.STRICT_TRANSPORT_SECURITY,
                    "max-age=31536000; includeSubDomains");
        }
    }

    private static void bilaBelum(HeaderMap kepala, HttpString nama, String nilai) {
        if (!kepala.contains(nama)) {
            kepala.put(nama, nilai);
        }
    }

    private void tolak(HttpServerExchange tukar) {
        catat();
        tukar.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
        tukar.getResponseHeaders().put(Headers.RETRY_AFTER, COBA_LAGI_DETIK);
        if (tukar.getRelativePath().startsWith("/iclock/")) {
            // a device knows no other words; it tries again
            tukar.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain;charset=UTF-8");
            tukar.getResponseSender().send("BUSY\n");
        } else if (tukar.getRelativePath().startsWith("/api/")) {
            tukar.getResponseHeaders()
                    .put(Headers.CONTENT_TYPE, "application/problem+json;charset=UTF-8");
            tukar.getResponseSender().send(masalah());
        } else {
            tukar.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/html;charset=UTF-8");
            tukar.getResponseSender().send(halaman(bahasa(tukar)));
        }
    }

    private void catat() {
        var kini = System.nanoTime();
        var terakhir = dicatat.get();
        if (kini - terakhir >= JARAK_CATATAN && dicatat.compareAndSet(terakhir, kini)) {
            LOG.warn("Beban berlebih: permintaan dijawab 503");
        }
    }

    private static Locale bahasa(HttpServerExchange tukar) {
        var kuki = tukar.getRequestCookie("bahasa");
        return kuki != null && "en".equals(kuki.getValue())
                ? Locale.ENGLISH
                : Locale.forLanguageTag("id");
    }

    private static String masalah() {
        var id = Locale.forLanguageTag("id");
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", Teks.untuk("galat.sibuk.judul", id))
                .add("status", StatusCodes.SERVICE_UNAVAILABLE)
                .add("detail", Teks.untuk("galat.sibuk.uraian", id))
                .add("kode", "SEDANG_TIDAK_TERSEDIA")
                .build()
                .toString();
    }

    private static String halaman(Locale bahasa) {
        var judul = Teks.untuk("galat.sibuk.judul", bahasa);
        return "<!DOCTYPE html><html lang=\"%s\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%s</title></head><body><h1>%s</h1><p>%s</p></body></html>"
                .formatted(
                        bahasa.getLanguage(),
                        judul,
                        judul,
                        Teks.untuk("galat.sibuk.uraian", bahasa));
    }
}
