package id.teladan.web.beban;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A token bucket per client: so many requests a second, and so many at once. Remembers a bounded number of clients; the one
 * that was seen longest ago is forgotten first.
 */
final class PembatasLaju {

    private static final long DETIK = 1_000_000_000L;

    /** Tokens left and when they were counted. */
    private static final class Ember {
        private double isi;
        private long saat;
    }

    private final int perDetik;
    private final LongSupplier nanodetik;
    private final Map<String, Ember> ember;

    PembatasLaju(int perDetik, int klienMaks, LongSupplier nanodetik) {
        this.perDetik = perDetik;
        this.nanodetik = nanodetik;
        this.ember =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Ember> tertua) {
                        return size() > klienMaks;
                    }
                };
    }

    /** True when the client may go on now; takes one token. */
    synchronized boolean boleh(String klien) {
        var kini = nanodetik.getAsLong();
        var milik = ember.get(klien);
        if (milik == null) {
            milik = new Ember();
            milik.isi = perDetik;
            ember.put(klien, milik);
        } else {
            milik.isi =
                    Math.min(perDetik, milik.isi + (double) (kini - milik.saat) * perDetik / DETIK);
        }
        milik.saat = kini;
        if (milik.isi < 1) {
            return false;
        }
        milik.isi -= 1;
        return true;
    }

    synchronized int klien() {
        return ember.size();
    }
}
