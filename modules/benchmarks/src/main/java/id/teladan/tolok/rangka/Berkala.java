package id.teladan.tolok.rangka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Keeps a single series as CSV. */
public final class Berkala {

    private Berkala() {}

    public static void simpan(Path berkas, Seri seri) throws IOException {
        var isi = new StringBuilder("nomor,nilai\n");
        var nomor = 0;
        for (var n : seri.nilai()) {
            nomor++;
            isi.append(String.format(Locale.ROOT, "%d,%.3f%n", nomor, n));
        }
        Files.createDirectories(berkas.getParent());
        Files.writeString(berkas, isi);
    }
}
