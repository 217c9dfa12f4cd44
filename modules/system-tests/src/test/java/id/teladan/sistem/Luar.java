package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What stands around Teladan in a data centre: programs of other people, and a server configured for them. */
final class Luar {

    private static final Path FOLDER =
            ServerUji.AKAR.resolve("modules/system-tests/target/luar").toAbsolutePath();

    private Luar() {}

    static Path folder(String nama) throws IOException {
        return Files.createDirectories(FOLDER.resolve(nama));
    }

    /** The root under which a program of a Debian package lies. */
    static Path paket(String program, String... paket) throws Exception {
        var perintah =
                new java.util.ArrayList<>(
                        java.util.List.of(
                                "sh",
                                ServerUji.AKAR
                                        .resolve("modules/system-tests/siapkan-paket.sh")
                                        .toString(),
                                ServerUji.AKAR.resolve(".teladan/paket-" + program).toString(),
                                program));
        perintah.addAll(java.util.List.of(paket));
        var proses =
                new ProcessBuilder(perintah).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var keluar =
                new String(
                                proses.getInputStream().readAllBytes(),
                                java.nio.charset.StandardCharsets.UTF_8)
                        .strip();
        assertThat(proses.waitFor())
                .as(program + " tidak ada; petunjuknya tertulis di atas")
                .isZero();
        return Path.of(keluar.substring(keluar.lastIndexOf('\n') + 1));
    }

    /** Starts a program of such a root; it ends with the JVM at the latest. */
    static Process jalankan(Path akar, Path log, Map<String, String> lingkungan, String... perintah)
            throws IOException {
        var pembuat =
                new ProcessBuilder(perintah).redirectErrorStream(true).redirectOutput(log.toFile());
        if (!akar.toString().equals("/")) {
            pembuat.environment()
                    .put("LD_LIBRARY_PATH", akar.resolve("usr/lib/x86_64-linux-gnu").toString());
        }
        pembuat.environment().putAll(lingkungan);
        var proses = pembuat.start();
        Runtime.getRuntime().addShutdownHook(new Thread(proses::destroyForcibly));
        return proses;
    }

    static void tungguPort(Process proses, int port, Path log) throws Exception {
        var batas = System.nanoTime() + TimeUnit.SECONDS.toNanos(180);
        while (System.nanoTime() < batas) {
            assertThat(proses.isAlive()).as(() -> "berhenti sendiri, lihat " + log).isTrue();
            try (var soket = new Socket()) {
                soket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                return;
            } catch (IOException e) {
                proses.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("Port " + port + " tidak terbuka, lihat " + log);
    }

    /** A copy of the provisioned server to which CLI scripts of server-config were applied, each twice. */
    static Path serverDengan(String nama, String... skrip) throws Exception {
        var asal = ServerUji.AKAR.resolve("modules/server/target/server");
        var tujuan = FOLDER.resolve("server-" + nama);
        ServerUji.hapus(tujuan);
        Files.createDirectories(tujuan);
        for (var bagian : new String[] {"modules", "bin", "jboss-modules.jar"}) {
            Files.createSymbolicLink(tujuan.resolve(bagian), asal.resolve(bagian));
        }
        try (var isi = Files.walk(asal.resolve("standalone"))) {
            for (var p : isi.toList()) {
                var ke = tujuan.resolve(asal.relativize(p).toString());
                if (Files.isDirectory(p)) {
                    Files.createDirectories(ke);
                } else {
                    Files.copy(p, ke, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        for (var s : skrip) {
            terapkan(tujuan, s);
        }
        return tujuan;
    }

    static void terapkan(Path server, String skrip) throws Exception {
        var log = FOLDER.resolve("cli-" + skrip + ".log");
        var proses =
                new ProcessBuilder(
                                "sh",
                                server.resolve("bin/jboss-cli.sh").toString(),
                                "--file=" + ServerUji.AKAR.resolve("server-config/" + skrip))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        proses.environment().put("JAVA_HOME", System.getProperty("java.home"));
        proses.environment().put("JBOSS_HOME", server.toString());
        assertThat(proses.start().waitFor()).as(() -> skrip + ", lihat " + log).isZero();
    }
}
