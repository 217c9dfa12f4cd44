package id.teladan.web.beban;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.web.api.Masalah;
import id.teladan.web.rupa.Teks;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Runs on the I/O thread. A bounded number of requests is worked on, a bounded number waits for at most {@value
 * #TUNGGU_MILIDETIK} ms, and who comes then gets 503 with {@code Retry-After} at once, so that those inside are still served
 * in time. Who asks the calculators or tries to sign in too often gets 429 before he takes a place away from others; such a
 * client is a remote address, behind a proxy the one that the proxy names. Styles, scripts and pictures always pass: they are
 * cheap, and a page without them is broken. The check-in path has places and a queue of its own, few places, for its requests
 * are short: a storm of check-ins does not lock out the pages, nor the other way round. While the database is silent a device
 * hears 500 at once and sends again later. Every answer, also one that no filter has seen, carries the security headers, and
 * every refusal the id that stands in the log.
 */
final class PintuTerluar implements HttpHandler {

    private static final String PERANGKAT = "/iclock/";

    /** Paths of check-in and of attendance devices. */
    private static final List<String> PRESENSI = List.of("/api/v1/presensi/", PERANGKAT);

    private static final String API = "/api/";
    private static final String KALKULATOR = "/v1/kalkulator";
    private static final String MASUK = "/masuk";

    private static final Logger LOG = Logger.getLogger(PintuTerluar.class);
    private static final String COBA_LAGI_DETIK = "5";
    private static final String SERING_LAGI_DETIK = "1";
    private static final long JARAK_CATATAN = TimeUnit.SECONDS.toNanos(10);
    private static final HttpString PERMINTAAN = HttpString.tryFromString("X-Permintaan");
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

    /**
     * How much of everything.
     *
     * @param bersamaan requests worked on at once
     * @param antre requests that may wait for a place
     * @param presensi requests of the check-in path worked on at once
     * @param presensiAntre those of them that may wait for a place
     * @param kalkulator requests to the calculators, by client
     * @param masuk tries to sign in, by client
     */
    record Batas(
            int bersamaan,
            int antre,
            int presensi,
            int presensiAntre,
            PembatasLaju kalkulator,
            PembatasLaju masuk) {}

    /** Longer than any address of ours; the lookup of a path of thousands of folders ends the thread's stack. */
    private static final int JALUR_TERPANJANG = 2_000;

    private final HttpHandler berikut;
    private final Batas batas;
    private final BooleanSupplier basisDataDiam;
    private final AtomicBoolean diam = new AtomicBoolean();
    private final AtomicLong dicatat = new AtomicLong(System.nanoTime() - JARAK_CATATAN);
    private volatile AntreanBerbatas umum;
    private volatile AntreanBerbatas presensi;

    /** @param basisDataDiam true while the database answers nobody */
    PintuTerluar(HttpHandler berikut, Batas batas, BooleanSupplier basisDataDiam) {
        this.berikut = berikut;
        this.batas = batas;
        this.basisDataDiam = basisDataDiam;
        umum = antrean();
        presensi = antreanPresensi();
    }

    private AntreanBerbatas antrean() {
        return new AntreanBerbatas(
                berikut, this::sibuk, batas.bersamaan(), batas.antre(), TUNGGU_MILIDETIK);
    }

    private AntreanBerbatas antreanPresensi() {
        return new AntreanBerbatas(
                berikut, this::sibuk, batas.presensi(), batas.presensiAntre(), TUNGGU_MILIDETIK);
    }

    @Override
    public void handleRequest(HttpServerExchange tukar) throws Exception {
        tukar.addResponseCommitListener(PintuTerluar::lengkapi);
        var jalur = tukar.getRelativePath();
        if (jalur.length() > JALUR_TERPANJANG) {
            tukar.setStatusCode(StatusCodes.REQUEST_URI_TOO_LARGE).endExchange();
        } else if (jalur.startsWith(SUMBER_DAYA)) {
            berikut.handleRequest(tukar);
        } else if (terlaluSering(tukar, jalur)) {
            tolak(
                    tukar,
                    StatusCodes.TOO_MANY_REQUESTS,
                    SERING_LAGI_DETIK,
                    "TERLALU_SERING",
                    "sering");
        } else {
            tempatBaruBilaDiam();
            if (PRESENSI.stream().noneMatch(jalur::startsWith)) {
                umum.handleRequest(tukar);
            } else if (diam.get() && jalur.startsWith(PERANGKAT)) {
                tukar.setStatusCode(StatusCodes.INTERNAL_SERVER_ERROR);
                teks(tukar, "ERROR");
            } else {
                presensi.handleRequest(tukar);
            }
        }
    }

    private boolean terlaluSering(HttpServerExchange tukar, String jalur) {
        if (jalur.startsWith(API)) {
            return jalur.contains(KALKULATOR) && !batas.kalkulator().boleh(klien(tukar));
        }
        return jalur.equals(MASUK)
                && tukar.getRequestMethod().equals(Methods.POST)
                && !batas.masuk().boleh(klien(tukar));
    }

    private static String klien(HttpServerExchange tukar) {
        var alamat = tukar.getSourceAddress();
        return alamat.getAddress() == null
                ? alamat.getHostString()
                : alamat.getAddress().getHostAddress();
    }

    /**
     * Who waits for a silent database keeps his place, perhaps long after the database is back. From the moment on that its
     * silence is known nobody waits for it any more, so the places begin anew.
     */
    private void tempatBaruBilaDiam() {
        var kini = basisDataDiam.getAsBoolean();
        if (kini != diam.get() && diam.compareAndSet(!kini, kini)) {
            LOG.warn(kini ? "Basis data diam: halaman dijawab 503" : "Basis data menjawab lagi");
            if (kini) {
                umum = antrean();
                presensi = antreanPresensi();
            }
        }
    }

    private static void lengkapi(HttpServerExchange tukar) {
        var kepala = tukar.getResponseHeaders();
        KEPALA.forEach((nama, nilai) -> bilaBelum(kepala, nama, nilai));
        if (!kepala.contains(PERMINTAAN)) {
            tanpaSaringan(tukar.getStatusCode(), kepala);
        }
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

    /** Answered before any filter saw it, such as a path into WEB-INF or a body that cannot be read. */
    private static void tanpaSaringan(int status, HeaderMap kepala) {
        var rujukan = UUID.randomUUID().toString();
        kepala.put(PERMINTAAN, rujukan);
        if (status >= StatusCodes.BAD_REQUEST) {
            LOG.infof("Permintaan ditolak sebelum dibaca: %d, rujukan %s", status, rujukan);
        }
    }

    private static void bilaBelum(HeaderMap kepala, HttpString nama, String nilai) {
        if (!kepala.contains(nama)) {
            kepala.put(nama, nilai);
        }
    }

    private void sibuk(HttpServerExchange tukar) {
        tolak(
                tukar,
                StatusCodes.SERVICE_UNAVAILABLE,
                COBA_LAGI_DETIK,
                "SEDANG_TIDAK_TERSEDIA",
                "sibuk");
    }

    private void tolak(
            HttpServerExchange tukar, int status, String lagi, String kode, String teks) {
        var rujukan = UUID.randomUUID().toString();
        catat(status, rujukan);
        tukar.setStatusCode(status);
        tukar.getResponseHeaders().put(Headers.RETRY_AFTER, lagi).put(PERMINTAAN, rujukan);
        if (tukar.getRelativePath().startsWith(PERANGKAT)) {
            teks(tukar, "BUSY"); // a device knows no other words; it tries again
        } else if (tukar.getRelativePath().startsWith(API)) {
            tukar.getResponseHeaders().put(Headers.CONTENT_TYPE, Masalah.JENIS);
            tukar.getResponseSender()
                    .send(
                            ByteBuffer.wrap(
                                    Masalah.isi(
                                            status, List.of(Pelanggaran.pada("", kode)), rujukan)));
        } else {
            tukar.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/html;charset=UTF-8");
            tukar.getResponseSender().send(halaman("galat." + teks, rujukan, bahasa(tukar)));
        }
    }

    private static void teks(HttpServerExchange tukar, String isi) {
        tukar.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain;charset=UTF-8");
        tukar.getResponseSender().send(isi);
    }

    private void catat(int status, String rujukan) {
        var kini = System.nanoTime();
        var terakhir = dicatat.get();
        if (kini - terakhir >= JARAK_CATATAN && dicatat.compareAndSet(terakhir, kini)) {
            LOG.warnf("Beban berlebih: permintaan dijawab %d, yang pertama %s", status, rujukan);
        }
    }

    private static Locale bahasa(HttpServerExchange tukar) {
        var kuki = tukar.getRequestCookie("bahasa");
        return kuki != null && "en".equals(kuki.getValue())
                ? Locale.ENGLISH
                : Locale.forLanguageTag("id");
    }

    private static String halaman(String kunci, String rujukan, Locale bahasa) {
        var judul = Teks.untuk(kunci + ".judul", bahasa);
        return "<!DOCTYPE html><html lang=\"%s\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%s</title></head><body><h1>%s</h1><p>%s</p><p>%s <code>%s</code></p></body></html>"
                .formatted(
                        bahasa.getLanguage(),
                        judul,
                        judul,
                        Teks.untuk(kunci + ".uraian", bahasa),
                        Teks.untuk("galat.rujukan", bahasa),
                        rujukan);
    }
}
