package id.teladan.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders copied and removed as a whole. */
final class Berkas {

    private Berkas() {}

    static void hapusPohon(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var isi = Files.walk(folder)) {
            for (var p : isi.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }

    static void salinPohon(Path dari, Path ke) throws IOException {
        try (var isi = Files.walk(dari)) {
            for (var p : isi.toList()) {
                var tujuan = ke.resolve(dari.relativize(p).toString());
                if (Files.isDirectory(p)) {
                    Files.createDirectories(tujuan);
                } else {
                    Files.copy(p, tujuan);
                }
            }
        }
    }
}
