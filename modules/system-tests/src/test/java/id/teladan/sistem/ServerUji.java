package id.teladan.sistem;

import id.teladan.basisdata.BasisDataLokal;
import id.teladan.server.Pengaturan;
import id.teladan.server.ServerTeladan;
import id.teladan.uji.PortUji;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** One Teladan with 500 people for the whole test JVM; it ends with the JVM. */
final class ServerUji {

    static final Path AKAR = Path.of(System.getProperty("teladan.akar"));
    private static final int PEGAWAI = 500;

    /** Where the common server looks for its mail server; a test starts one when it needs mail. */
    static final int PORT_SUREL = PortUji.bebas();

    private static ServerTeladan tunggal;

    private ServerUji() {}

    static synchronized ServerTeladan siap() {
        if (tunggal == null) {
            tunggal =
                    baru(
                            "sistem",
                            PEGAWAI,
                            Map.of(
                                    "TELADAN_SMTP_HOST", "127.0.0.1",
                                    "TELADAN_SMTP_PORT", String.valueOf(PORT_SUREL),
                                    "TELADAN_SMTP_DARI", "teladan@contoh.go.id"));
        }
        return tunggal;
    }

    /** A server of its own data folder, for tests that stop or kill it; ends with the JVM at the latest. */
    static ServerTeladan baru(String nama, int pegawai) {
        return baru(nama, pegawai, Map.of());
    }

    /** The same with environment variables of its own, for what is set at the start. */
    static ServerTeladan baru(String nama, int pegawai, Map<String, String> lingkungan) {
        var data = AKAR.resolve("modules/system-tests/target/data-" + nama);
        hapus(data);
        return diFolder(data, pegawai, true, lingkungan);
    }

    /** The same on another server than the provisioned one. */
    static ServerTeladan baru(
            Path rumah, String nama, int pegawai, Map<String, String> lingkungan) {
        var data = AKAR.resolve("modules/system-tests/target/data-" + nama);
        hapus(data);
        return diFolder(rumah, data, pegawai, true, lingkungan);
    }

    static ServerTeladan diFolder(Path data, int pegawai) {
        return diFolder(data, pegawai, true, Map.of());
    }

    /** A server on a folder, with durable commits as in real use; what is in the folder stays. */
    static ServerTeladan tahanLama(Path data, int pegawai) {
        return diFolder(data, pegawai, false, Map.of());
    }

    /** A durable server that reaches its database over a wire of ours, which can be cut. */
    static ServerTeladan lewat(Path data, int pegawai, Sambungan kabel, AtomicInteger tujuan) {
        var alamat = "jdbc:mariadb://127.0.0.1:" + kabel.port() + "/teladan?sslMode=disable";
        return diFolder(
                AKAR.resolve("modules/server/target/server"),
                data,
                pegawai,
                false,
                Map.of("TELADAN_DB_URL", alamat),
                b -> tujuan.set(b.port()));
    }

    private static ServerTeladan diFolder(
            Path data, int pegawai, boolean uji, Map<String, String> lingkungan) {
        return diFolder(
                AKAR.resolve("modules/server/target/server"), data, pegawai, uji, lingkungan);
    }

    private static ServerTeladan diFolder(
            Path rumah, Path data, int pegawai, boolean uji, Map<String, String> lingkungan) {
        return diFolder(rumah, data, pegawai, uji, lingkungan, b -> {});
    }

    private static ServerTeladan diFolder(
            Path rumah,
            Path data,
            int pegawai,
            boolean uji,
            Map<String, String> lingkungan,
            Consumer<BasisDataLokal> saatBasisDataSiap) {
        try {
            Files.createDirectories(data);
            var biner = AKAR.resolve(".teladan/biner");
            if (Files.isDirectory(biner) && !Files.exists(data.resolve("biner"))) {
                Files.createSymbolicLink(data.resolve("biner"), biner);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var server =
                ServerTeladan.siapkan(
                        new Pengaturan(
                                rumah,
                                AKAR.resolve("modules/server/target/aplikasi/teladan.ear"),
                                data,
                                portBebas(),
                                pegawai,
                                uji,
                                lingkungan),
                        k -> System.out.println("[sistem] " + k));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.jalankan(saatBasisDataSiap);
        return server;
    }

    /** A port whose management port (+1910) is free too. */
    static int portBebas() {
        return PortUji.bebasBersama(1910);
    }

    static void hapus(Path folder) {
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
