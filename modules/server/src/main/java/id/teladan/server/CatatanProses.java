package id.teladan.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * The processes that a run started, in a file of the data folder: one line {@code proses pid mulai} each. After a SIGKILL
 * of the launcher the next start ends exactly those; the start time keeps a reused pid safe. A line that cannot be read
 * names nothing.
 */
final class CatatanProses {

    private static final Pattern BARIS = Pattern.compile("proses ([1-9]\\d{0,9}) (\\S+)");

    /** Two JVMs may round the boot time of the machine differently. */
    private static final Duration SELISIH = Duration.ofSeconds(2);

    private final Path berkas;

    CatatanProses(Path berkas) {
        this.berkas = berkas;
    }

    /** Ends what an earlier run left behind, server before database; returns how many processes that were. */
    int akhiriSisa() {
        var jumlah = 0;
        for (var baris : baca()) {
            var proses = tercatat(baris);
            if (proses.isPresent()) {
                akhiri(proses.get());
                jumlah++;
            }
        }
        hapus();
        return jumlah;
    }

    /** Writes the running processes, in the order in which they must end. */
    void tulis(ProcessHandle... proses) {
        var baris = new ArrayList<String>();
        for (var p : proses) {
            mulai(p).ifPresent(m -> baris.add("proses " + p.pid() + " " + m));
        }
        var baru = berkas.resolveSibling(berkas.getFileName() + ".baru");
        try {
            Files.write(baru, baris);
            Files.move(baru, berkas, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void hapus() {
        try {
            Files.deleteIfExists(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> baca() {
        if (!Files.exists(berkas)) {
            return List.of();
        }
        try {
            // every byte is a letter here, so that a damaged file can be read too
            return Files.readAllLines(berkas, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> tercatat(String baris) {
        var cocok = BARIS.matcher(baris);
        if (!cocok.matches()) {
            return Optional.empty();
        }
        try {
            var tercatat = Instant.parse(cocok.group(2));
            return ProcessHandle.of(Long.parseLong(cocok.group(1)))
                    .filter(ProcessHandle::isAlive)
                    .filter(p -> mulai(p).filter(m -> dekat(m, tercatat)).isPresent());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean dekat(Instant a, Instant b) {
        return Duration.between(a, b).abs().compareTo(SELISIH) < 0;
    }

    private static void akhiri(ProcessHandle p) {
        p.destroy();
        if (!tunggu(p, 30)) {
            p.destroyForcibly();
            tunggu(p, 10);
        }
    }

    private static boolean tunggu(ProcessHandle p, int detik) {
        try {
            p.onExit().get(detik, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Instant> mulai(ProcessHandle p) {
        return p.info().startInstant();
    }
}
