package id.teladan.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes that a run started, in a file of the data folder: one line {@code nama pid mulai} each. After a SIGKILL
 * of the launcher the next start ends exactly those; the start time keeps a reused pid safe.
 */
final class CatatanProses {

    private final Path berkas;

    CatatanProses(Path berkas) {
        this.berkas = berkas;
    }

    /** Ends what an earlier run left behind, server before database; returns how many processes that were. */
    int akhiriSisa() {
        if (!Files.exists(berkas)) {
            return 0;
        }
        try {
            var jumlah = 0;
            for (var baris : Files.readAllLines(berkas)) {
                var bagian = baris.split(" ");
                if (bagian.length == 3 && akhiri(Long.parseLong(bagian[1]), bagian[2])) {
                    jumlah++;
                }
            }
            Files.delete(berkas);
            return jumlah;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the running processes, in the order in which they must end. */
    void tulis(ProcessHandle... proses) {
        var baris = new ArrayList<String>();
        for (var p : proses) {
            baris.add("proses " + p.pid() + " " + mulai(p));
        }
        try {
            Files.write(berkas, baris);
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

    private static boolean akhiri(long pid, String mulai) {
        Optional<ProcessHandle> proses =
                ProcessHandle.of(pid).filter(p -> mulai(p).equals(mulai) && p.isAlive());
        proses.ifPresent(
                p -> {
                    p.destroy();
                    if (!tunggu(p, 30)) {
                        p.destroyForcibly();
                        tunggu(p, 10);
                    }
                });
        return proses.isPresent();
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

    private static String mulai(ProcessHandle p) {
        return p.info().startInstant().map(Instant::toString).orElse("-");
    }
}
