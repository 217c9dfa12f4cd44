package id.teladan.dalam;

import id.teladan.basisdata.BasisDataLokal;
import id.teladan.uji.PortUji;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.spi.event.container.AfterStop;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Starts an empty MariaDB before Arquillian reads {@code arquillian.xml}, and hands it and two free ports over as system
 * properties. WildFly looks up {@code ${env.X}} first as a property of that name, so the server's configuration stays
 * the shipped one.
 */
public final class PenyiapDalam implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder pembuat) {
        pembuat.observer(BasisData.class);
    }

    /** Lives as long as the container. */
    public static final class BasisData {

        private BasisDataLokal server;

        /** Before the configuration is loaded, which observes the same event. */
        public void mulai(@Observes(precedence = 100) ManagerStarted peristiwa) {
            var akar = Path.of(System.getProperty("teladan.akar"));
            var folder = akar.resolve("modules/system-tests/target/dalam");
            hapus(folder);
            var sandi = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
            server =
                    BasisDataLokal.jalankan(
                            akar.resolve(".teladan/biner"),
                            folder.resolve("basisdata"),
                            sandi,
                            BasisDataLokal.Mode.UJI);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            Map.of(
                            "dalam.server",
                            akar.resolve("modules/server/target/server").toString(),
                            "dalam.folder",
                            folder.toString(),
                            "dalam.url",
                            server.url(),
                            "dalam.pengguna",
                            server.pengguna(),
                            "dalam.sandi",
                            sandi)
                    .forEach(System::setProperty);
            var port = PortUji.bebasBersama(1910);
            System.setProperty("dalam.port", String.valueOf(port));
            System.setProperty("dalam.portManajemen", String.valueOf(port + 1910));
        }

        /** After the server let go of its connections. */
        public void berhenti(@Observes AfterStop peristiwa) {
            server.close();
        }

        private static void hapus(Path folder) {
            if (!Files.exists(folder)) {
                return;
            }
            try (var isi = Files.walk(folder)) {
                isi.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
