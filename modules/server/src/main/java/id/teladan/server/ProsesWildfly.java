package id.teladan.server;

import id.teladan.basisdata.SesiProses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The WildFly process on a base folder of its own; listens on 127.0.0.1 only. */
public final class ProsesWildfly {

    private ProsesWildfly() {}

    /**
     * Makes the base folder: fresh configuration and deployments at every start, logs are kept.
     *
     * @param server folder of the provisioned WildFly
     * @param dasar the base folder
     * @param aplikasi what is deployed; may be empty
     */
    public static void siapkanFolder(Path server, Path dasar, List<Path> aplikasi)
            throws IOException {
        for (var nama : List.of("configuration", "deployments", "tmp", "data")) {
            Berkas.hapusPohon(dasar.resolve(nama));
            Files.createDirectories(dasar.resolve(nama));
        }
        Files.createDirectories(dasar.resolve("log"));
        Berkas.salinPohon(
                server.resolve("standalone/configuration"), dasar.resolve("configuration"));
        for (var a : aplikasi) {
            Files.copy(
                    a,
                    dasar.resolve("deployments").resolve(a.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Starts it; the management port is {@code port + 1910}, the screen goes to {@code log/layar.log}.
     *
     * @param lingkungan environment variables on top of those of this process
     */
    public static Process nyalakan(
            Path server, Path dasar, int port, Map<String, String> lingkungan) throws IOException {
        var perintah = new ArrayList<String>(SesiProses.awalan());
        perintah.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        perintah.addAll(OpsiServer.opsiJvm());
        perintah.addAll(
                List.of(
                        "-Dorg.jboss.boot.log.file=" + dasar.resolve("log/server.log"),
                        "-Dlogging.configuration="
                                + dasar.resolve("configuration/logging.properties").toUri(),
                        "-Djava.io.tmpdir=" + dasar.resolve("tmp"),
                        "-jar",
                        server.resolve("jboss-modules.jar").toString(),
                        "-mp",
                        server.resolve("modules").toString(),
                        "org.jboss.as.standalone",
                        "-Djboss.home.dir=" + server,
                        "-Djboss.server.base.dir=" + dasar,
                        "-Djboss.bind.address=127.0.0.1",
                        "-Djboss.bind.address.management=127.0.0.1",
                        "-Djboss.http.port=" + port,
                        "-Djboss.management.http.port=" + (port + Pengaturan.JARAK_MANAJEMEN)));
        var pembuat = new ProcessBuilder(perintah);
        pembuat.environment().putAll(lingkungan);
        return pembuat.redirectErrorStream(true)
                .redirectOutput(dasar.resolve("log/layar.log").toFile())
                .start();
    }
}
