package id.teladan.web.beban;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.SameThreadExecutor;
import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;

/**
 * Passes a bounded number of requests on at once; the others wait in order, but neither many nor long. Undertow's own
 * limit knows no longest wait, and with a slow or hung database that is what counts.
 */
final class AntreanBerbatas implements HttpHandler {

    private record Tunggu(HttpServerExchange permintaan) {}

    private final HttpHandler berikut;
    private final HttpHandler tolak;
    private final int bersamaan;
    private final int antreTerbanyak;
    private final long tungguMilidetik;
    private final ArrayDeque<Tunggu> antre = new ArrayDeque<>();
    private int jalan;

    AntreanBerbatas(
            HttpHandler berikut,
            HttpHandler tolak,
            int bersamaan,
            int antreTerbanyak,
            long tungguMilidetik) {
        this.berikut = berikut;
        this.tolak = tolak;
        this.bersamaan = bersamaan;
        this.antreTerbanyak = antreTerbanyak;
        this.tungguMilidetik = tungguMilidetik;
    }

    @Override
    public void handleRequest(HttpServerExchange permintaan) throws Exception {
        if (ambilTempat()) {
            kerjakan(permintaan);
        } else {
            // another thread may take it over as soon as it stands in the queue, so it is let go
            // first
            permintaan.dispatch(SameThreadExecutor.INSTANCE, () -> antre(permintaan));
        }
    }

    private void kerjakan(HttpServerExchange permintaan) throws Exception {
        permintaan.addExchangeCompleteListener(
                (selesai, lanjut) -> {
                    lepas();
                    lanjut.proceed();
                });
        berikut.handleRequest(permintaan);
    }

    private void antre(HttpServerExchange permintaan) {
        var tunggu = new Tunggu(permintaan);
        boolean langsung;
        boolean penuh;
        synchronized (this) {
            langsung = jalan < bersamaan;
            penuh = !langsung && antre.size() >= antreTerbanyak;
            if (langsung) {
                jalan++;
            } else if (!penuh) {
                antre.add(tunggu);
            }
        }
        if (langsung) {
            permintaan.dispatch(this::kerjakan);
        } else if (penuh) {
            permintaan.dispatch(SameThreadExecutor.INSTANCE, tolak);
        } else {
            permintaan
                    .getIoThread()
                    .executeAfter(
                            () -> terlaluLama(tunggu), tungguMilidetik, TimeUnit.MILLISECONDS);
        }
    }

    private void terlaluLama(Tunggu tunggu) {
        boolean masihAda;
        synchronized (this) {
            masihAda = antre.remove(tunggu);
        }
        if (masihAda) {
            tunggu.permintaan().dispatch(SameThreadExecutor.INSTANCE, tolak);
        }
    }

    private synchronized boolean ambilTempat() {
        if (jalan < bersamaan) {
            jalan++;
            return true;
        }
        return false;
    }

    private void lepas() {
        Tunggu berikutnya;
        synchronized (this) {
            berikutnya = antre.poll();
            if (berikutnya == null) {
                jalan--;
            }
        }
        if (berikutnya != null) {
            try {
                berikutnya.permintaan().dispatch(this::kerjakan);
            } catch (RuntimeException e) {
                lepas(); // its connection is gone: the place goes to the one behind it
            }
        }
    }
}
