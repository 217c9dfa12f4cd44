package id.teladan.tolok;

import id.teladan.tolok.rangka.Tabel;
import id.teladan.tolok.skenario.Daftar;
import id.teladan.tolok.skenario.Lapangan;
import id.teladan.uji.BasisDataUji;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Measures and writes: every scenario on its own, or all of them with their tables put into the document. */
public final class Tolok {

    private static final double GIB = 1024.0 * 1024 * 1024;

    private Tolok() {}

    /** Ends with 1 when a scenario could not be measured; a missed aim is a result, not an error. */
    public static void main(String[] argumen) throws Exception {
        var akar = Path.of(System.getProperty("teladan.akar"));
        var dokumen = akar.resolve("docs/kinerja.md");
        var singkat = Boolean.getBoolean("tolok.singkat");
        var diminta = System.getProperty("tolok", "semua");
        var semua = diminta.equals("semua");
        var gagal = 0;
        System.setProperty(BasisDataUji.TAHAN_LAMA, "true");
        try (var lapangan = new Lapangan(akar, singkat)) {
            for (var s : Daftar.SEMUA) {
                if (!semua && !List.of(diminta.split(",")).contains(s.kode())) {
                    continue;
                }
                System.out.println("[tolok] " + s.kode() + " ...");
                var awal = System.nanoTime();
                try {
                    var angka = s.ukur(lapangan);
                    var tabel = Tabel.markdown(angka);
                    System.out.printf(
                            Locale.ROOT,
                            "%n%s%n[tolok] %s selesai dalam %d detik%n",
                            tabel,
                            s.kode(),
                            (System.nanoTime() - awal) / 1_000_000_000);
                    if (!singkat) {
                        Tabel.sisipkan(dokumen, s.kode(), tabel);
                    }
                } catch (Exception e) {
                    gagal++;
                    System.err.println("[tolok] " + s.kode() + " gagal: " + e);
                    e.printStackTrace();
                }
            }
        }
        if (semua && !singkat) {
            Tabel.sisipkan(dokumen, "mesin", mesin());
        }
        System.exit(gagal == 0 ? 0 : 1);
    }

    private static String mesin() throws IOException {
        return String.format(
                Locale.ROOT,
                "Measured on %s: %d cores (%s), %.0f GiB memory, %s %s, Java %s; load generator, server and database share them.",
                LocalDate.now(ZoneId.of("Asia/Jakarta")),
                Runtime.getRuntime().availableProcessors(),
                dari("/proc/cpuinfo", "model name"),
                Long.parseLong(dari("/proc/meminfo", "MemTotal").replaceAll("[^0-9]", ""))
                        * 1024
                        / GIB,
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("java.version"));
    }

    private static String dari(String berkas, String nama) throws IOException {
        try (var baris = Files.lines(Path.of(berkas))) {
            return baris.filter(b -> b.startsWith(nama))
                    .map(b -> b.substring(b.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("0");
        }
    }
}
