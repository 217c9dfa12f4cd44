package id.teladan.tolok.skenario;

import id.teladan.server.Pengaturan;
import id.teladan.server.ProsesWildfly;
import id.teladan.server.ServerTeladan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where is measured: servers on folders of their own under {@code target}, with durable commits, started when needed. */
public final class Lapangan implements AutoCloseable {

    /** Employees of the province that most figures are taken on. */
    public static final int PEGAWAI = 10_000;

    private final Path akar;
    private final boolean singkat;
    private final Map<String, ServerTeladan> server = new HashMap<>();

    /** @param singkat for a look: fewer pairs and seconds, figures that nobody should quote */
    public Lapangan(Path akar, boolean singkat) {
        this.akar = akar;
        this.singkat = singkat;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    public boolean singkat() {
        return singkat;
    }

    /** The long number, or the short one. */
    public int pilih(int lengkap, int pendek) {
        return singkat ? pendek : lengkap;
    }

    /** Folder of the series. */
    public Path seri(String nama) {
        return target().resolve("seri").resolve(nama + ".csv");
    }

    Path akar() {
        return akar;
    }

    Path target() {
        return akar.resolve("modules/benchmarks/target");
    }

    Path wildfly() {
        return akar.resolve("modules/server/target/server");
    }

    Path ear() {
        return akar.resolve("modules/server/target/aplikasi/teladan.ear");
    }

    /** The server with 10,000 employees. */
    public ServerTeladan utama() {
        return server("utama", PEGAWAI, ear());
    }

    /** The key of its audit chain, for another server process on the same database. */
    Path kunciAudit() {
        return target().resolve("data-utama/rahasia/audit");
    }

    /** A running server of that name; the first call starts it on an empty folder. */
    public synchronized ServerTeladan server(String nama, int pegawai, Path aplikasi) {
        return server.computeIfAbsent(
                nama,
                n -> {
                    var data = target().resolve("data-" + n);
                    kosongkan(data);
                    return nyalakan(data, pegawai, aplikasi);
                });
    }

    /** Starts a server on a folder; what is in the folder stays. */
    ServerTeladan nyalakan(Path data, int pegawai, Path aplikasi) {
        try {
            Files.createDirectories(data);
            var biner = akar.resolve(".teladan/biner");
            if (Files.isDirectory(biner) && !Files.exists(data.resolve("biner"))) {
                Files.createSymbolicLink(data.resolve("biner"), biner);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var hasil =
                ServerTeladan.siapkan(
                        new Pengaturan(
                                wildfly(),
                                aplikasi,
                                data,
                                portBebas(),
                                pegawai,
                                false,
                                // all people of the benchmark come from one address
                                Map.of("TELADAN_MASUK_PER_DETIK", "1000")),
                        k -> System.out.println("[tolok] " + k));
        hasil.jalankan();
        return hasil;
    }

    /** Ends a server and forgets it. */
    public synchronized void akhiri(String nama) {
        var s = server.remove(nama);
        if (s != null) {
            s.close();
        }
    }

    /** The same WildFly without Teladan, on a base folder of its own; it needs no database. */
    Process wildflyKosong(Path dasar, int port, List<Path> aplikasi) throws IOException {
        ProsesWildfly.siapkanFolder(wildfly(), dasar, aplikasi);
        var lingkungan = new HashMap<String, String>();
        lingkungan.put("TELADAN_DB_URL", "jdbc:mariadb://127.0.0.1:9/tidak-ada");
        lingkungan.put("TELADAN_DB_USER", "tidak-ada");
        lingkungan.put("TELADAN_DB_PASSWORD", "tidak-ada");
        return ProsesWildfly.nyalakan(wildfly(), dasar, port, lingkungan);
    }

    @Override
    public synchronized void close() {
        server.values().forEach(ServerTeladan::close);
        server.clear();
    }

    /** A port whose management port (+1910) is free too. */
    static int portBebas() {
        for (var coba = 0; coba < 50; coba++) {
            var port = bebas(0);
            if (port > 0 && port + 1910 <= 65535 && bebas(port + 1910) > 0) {
                return port;
            }
        }
        throw new IllegalStateException("Tidak ada port bebas");
    }

    private static int bebas(int port) {
        try (var soket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return soket.getLocalPort();
        } catch (IOException e) {
            return -1;
        }
    }

    static void kosongkan(Path folder) {
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
