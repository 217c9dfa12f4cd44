package id.teladan.tolok.rangka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Two things measured in turn, A B A B, so that what disturbs the machine disturbs both. The ratio is taken pair by pair:
 * its median with smallest and largest is the result.
 *
 * @param produk what we built
 * @param pembanding the baseline
 */
public record Pasangan(Seri produk, Seri pembanding) {

    /** One measurement; returns its value, or throws when the two sides did not do the same. */
    public interface Ukuran {
        double ukur() throws Exception;
    }

    public Pasangan {
        if (produk.nilai().length != pembanding.nilai().length) {
            throw new IllegalArgumentException("Kedua seri tidak sama panjang");
        }
    }

    /** Warms both up, then measures {@code banyak} pairs. */
    public static Pasangan ukur(int pemanasan, int banyak, Ukuran produk, Ukuran pembanding)
            throws Exception {
        for (var i = 0; i < pemanasan; i++) {
            produk.ukur();
            pembanding.ukur();
        }
        var a = new double[banyak];
        var b = new double[banyak];
        for (var i = 0; i < banyak; i++) {
            a[i] = produk.ukur();
            b[i] = pembanding.ukur();
        }
        return new Pasangan(new Seri(a), new Seri(b));
    }

    /** Product divided by baseline, pair by pair. */
    public Seri rasio() {
        var a = produk.nilai();
        var b = pembanding.nilai();
        var hasil = new double[a.length];
        for (var i = 0; i < a.length; i++) {
            hasil[i] = a[i] / b[i];
        }
        return new Seri(hasil);
    }

    /** Keeps both series: {@code pasangan,produk,pembanding,rasio}. */
    public void simpan(Path berkas) throws IOException {
        var a = produk.nilai();
        var b = pembanding.nilai();
        var isi = new StringBuilder("pasangan,produk,pembanding,rasio\n");
        for (var i = 0; i < a.length; i++) {
            isi.append(
                    String.format(
                            Locale.ROOT, "%d,%.3f,%.3f,%.4f%n", i + 1, a[i], b[i], a[i] / b[i]));
        }
        Files.createDirectories(berkas.getParent());
        Files.writeString(berkas, isi);
    }
}
