package id.teladan.server;

import id.teladan.basisdata.BasisDataLokal;
import id.teladan.core.basisdata.Migrasi;
import id.teladan.demo.ProvinsiContoh;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A running Teladan on one data folder: MariaDB, the sample province in an empty database, WildFly with the EAR. Both
 * listen on 127.0.0.1 only. Closing stops the server first, then the database.
 */
public final class ServerTeladan implements AutoCloseable {

    private static final int BATAS_SIAP_DETIK = 180;

    /** A page that answers 200 however people sign in: with OIDC the sign-in page itself leads to the provider, which may be away. */
    private static final String HALAMAN_SIAP = "/masuk?keluar=1";

    private static final Logger LOG_MIGRASI = Logger.getLogger("org.flywaydb");

    private final Pengaturan atur;
    private final Consumer<String> kabar;
    private final CatatanProses catatan;
    private final FileChannel kanalKunci;
    private final FileLock kunci;
    private BasisDataLokal basisData;
    private Process wildfly;
    private volatile boolean ditutup;

    private ServerTeladan(Pengaturan atur, Consumer<String> kabar) throws IOException {
        this.atur = atur;
        this.kabar = kabar;
        Files.createDirectories(atur.data());
        kanalKunci =
                FileChannel.open(
                        atur.data().resolve("kunci"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        kunci = kunci(kanalKunci);
        if (kunci == null) {
            kanalKunci.close();
            throw new GagalMulai(
                    "Folder data "
                            + atur.data()
                            + " sedang dipakai Teladan lain. Hentikan yang itu, atau pilih folder lain:"
                            + " -Dteladan.data=FOLDER");
        }
        catatan = new CatatanProses(atur.data().resolve("proses"));
    }

    /**
     * Takes the data folder; nothing is started yet, but {@link #close} is already safe to call.
     *
     * @param kabar receives a sentence for every step
     * @throws GagalMulai when another Teladan uses the folder or it cannot be written
     */
    public static ServerTeladan siapkan(Pengaturan atur, Consumer<String> kabar) {
        try {
            return new ServerTeladan(atur, kabar);
        } catch (IOException e) {
            throw folderTidakDapatDipakai(atur, e);
        }
    }

    /** Null when somebody else holds the lock, be it in this JVM or in another. */
    private static FileLock kunci(FileChannel kanal) throws IOException {
        try {
            return kanal.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static GagalMulai folderTidakDapatDipakai(Pengaturan atur, Exception sebab) {
        return new GagalMulai(
                "Folder data "
                        + atur.data()
                        + " tidak dapat dipakai ("
                        + sebab.getMessage()
                        + "). Periksa izin dan ruang kosongnya, atau pilih folder lain:"
                        + " -Dteladan.data=FOLDER",
                sebab);
    }

    /**
     * Starts everything and returns when the application answers.
     *
     * @throws GagalMulai with a sentence that says what to do; everything started so far has been stopped again
     */
    public void jalankan() {
        jalankan(b -> {});
    }

    /**
     * The same, for tests that stand between server and database.
     *
     * @param saatBasisDataSiap told the database when it answers and before the server starts
     */
    public void jalankan(Consumer<BasisDataLokal> saatBasisDataSiap) {
        try {
            mulai(saatBasisDataSiap);
        } catch (IOException | RuntimeException e) {
            var dibatalkan = ditutup;
            close();
            throw dibatalkan ? new GagalMulai("Penyalaan dibatalkan.", e) : alasan(e);
        }
    }

    private RuntimeException alasan(Exception e) {
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            return folderTidakDapatDipakai(atur, e);
        }
        return e instanceof RuntimeException r ? r : new IllegalStateException(e);
    }

    /** Address of the application, without a slash at the end. */
    public String alamat() {
        return "http://127.0.0.1:" + atur.port();
    }

    /** Address of the management port, where health and metrics live. */
    public String alamatManajemen() {
        return "http://127.0.0.1:" + atur.portManajemen();
    }

    /** The database, for tests that look past the application. */
    public BasisDataLokal basisData() {
        return basisData;
    }

    /** The server process, for fault tests. */
    public ProcessHandle prosesServer() {
        return wildfly.toHandle();
    }

    /** Waits until this is closed (true), or until the server or the database has ended by itself (false). */
    public boolean tungguBerhenti() throws InterruptedException {
        while (!ditutup) {
            var serverMati = wildfly.waitFor(1, TimeUnit.SECONDS);
            if (!ditutup && (serverMati || !basisData.hidup())) {
                kabar.accept(
                        serverMati
                                ? "Server berhenti sendiri. Lihat "
                                        + layar()
                                        + ", lalu jalankan lagi."
                                : "Basis data lokal berhenti sendiri. Lihat "
                                        + atur.data().resolve("basisdata.log")
                                        + ", lalu jalankan lagi.");
                return false;
            }
        }
        return true;
    }

    private Path layar() {
        return atur.data().resolve("server/log/layar.log");
    }

    @Override
    public synchronized void close() {
        if (ditutup) {
            return;
        }
        ditutup = true;
        if (wildfly != null) {
            wildfly.destroy();
            try {
                if (!wildfly.waitFor(30, TimeUnit.SECONDS)) {
                    wildfly.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
                }
            } catch (InterruptedException e) {
                wildfly.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        if (basisData != null) {
            basisData.close();
        }
        catatan.hapus();
        try {
            kunci.release();
            kanalKunci.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mulai(Consumer<BasisDataLokal> saatBasisDataSiap) throws IOException {
        var sisa = catatan.akhiriSisa();
        if (sisa > 0) {
            kabar.accept("Mengakhiri " + sisa + " proses sisa dari jalan sebelumnya.");
        }
        pastikanPortBebas();
        kabar.accept("Menyalakan basis data ...");
        var sandi = rahasia("basisdata");
        nyalakanBasisData(sandi);
        isiBasisData();
        saatBasisDataSiap.accept(basisData);
        kabar.accept("Menyalakan server ...");
        nyalakanServer(sandi);
        tungguSiap();
    }

    private synchronized void nyalakanBasisData(String sandi) {
        pastikanBelumDitutup();
        try {
            basisData =
                    BasisDataLokal.jalankan(
                            atur.data().resolve("biner"),
                            atur.data().resolve("basisdata"),
                            sandi,
                            atur.uji() ? BasisDataLokal.Mode.UJI : BasisDataLokal.Mode.TAHAN_LAMA,
                            catatan::tulis);
        } catch (IllegalStateException e) {
            throw new GagalMulai(e.getMessage(), e);
        }
    }

    private synchronized void nyalakanServer(String sandi) throws IOException {
        pastikanBelumDitutup();
        wildfly = nyalakanWildfly(sandi);
        catatan.tulis(wildfly.toHandle(), prosesBasisData());
    }

    private ProcessHandle prosesBasisData() {
        return ProcessHandle.of(basisData.pid()).orElseThrow();
    }

    private void pastikanBelumDitutup() {
        if (ditutup) {
            throw new GagalMulai("Penyalaan dibatalkan.");
        }
    }

    /**
     * Migrates and fills an empty database. A DDL statement commits by itself, so a first setup that was cut off cannot
     * be continued: a mark stands in the folder as long as it runs, and with the mark it begins again from nothing.
     */
    private void isiBasisData() throws IOException {
        var tanda = atur.data().resolve("penyiapan-pertama");
        try {
            if (Files.exists(tanda)) {
                kabar.accept("Penyiapan pertama terputus: diulang dari awal.");
                basisData.kosongkan();
            } else if (basisData.kosong()) {
                Files.createFile(tanda);
            }
            migrasi();
            muatContoh();
        } catch (SQLException e) {
            throw new GagalMulai(
                    "Basis data tidak dapat disiapkan (" + e.getMessage() + "). Jalankan lagi.", e);
        }
        Files.deleteIfExists(tanda);
    }

    private void migrasi() {
        LOG_MIGRASI.setLevel(Level.WARNING);
        Migrasi.atur(ServerTeladan.class.getClassLoader())
                .dataSource(basisData.url(), basisData.pengguna(), basisData.sandi())
                .load()
                .migrate();
    }

    private void muatContoh() throws SQLException {
        try (var sambungan = basisData.sambungan()) {
            if (ProvinsiContoh.kosong(sambungan)) {
                kabar.accept(
                        "Basis data kosong: mengisi provinsi contoh, "
                                + atur.demoPegawai()
                                + " pegawai ...");
                ProvinsiContoh.muat(
                        sambungan, atur.demoPegawai(), LocalDate.now(ZoneId.of("Asia/Jakarta")));
            }
        }
    }

    private Process nyalakanWildfly(String sandi) throws IOException {
        var dasar = atur.data().resolve("server");
        ProsesWildfly.siapkanFolder(atur.server(), dasar, List.of(atur.aplikasi()));
        var lingkungan = new HashMap<>(System.getenv());
        lingkungan.put("TELADAN_DB_URL", basisData.url());
        lingkungan.put("TELADAN_DB_USER", basisData.penggunaWeb());
        lingkungan.put("TELADAN_DB_OWNER_USER", basisData.pengguna());
        lingkungan.put("TELADAN_DB_OWNER_PASSWORD", sandi);
        rahasia("audit");
        lingkungan.put(
                "TELADAN_AUDIT_KUNCI_BERKAS", atur.data().resolve("rahasia/audit").toString());
        lingkungan.put(
                "TELADAN_AUDIT_JANGKAR", atur.data().resolve("jangkar-audit.txt").toString());
        lingkungan.put("TELADAN_DB_PASSWORD", sandi);
        lingkungan.putAll(atur.lingkungan());
        lingkungan.putIfAbsent("TELADAN_PROFIL", "demo");
        lingkungan.putIfAbsent("TELADAN_LOG_LAYAR", "WARN");
        return ProsesWildfly.nyalakan(atur.server(), dasar, atur.port(), lingkungan);
    }

    private void tungguSiap() {
        var batas = System.nanoTime() + TimeUnit.SECONDS.toNanos(BATAS_SIAP_DETIK);
        var klien = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var gagal =
                atur.data().resolve("server").resolve("deployments").resolve("teladan.ear.failed");
        var log = layar();
        while (System.nanoTime() < batas) {
            if (!wildfly.isAlive()) {
                throw new GagalMulai("Server berhenti saat dinyalakan. Lihat " + log);
            }
            if (Files.exists(gagal)) {
                throw new GagalMulai("Aplikasi gagal dimuat. Lihat " + log);
            }
            if (jawab(klien, alamatManajemen() + "/health/ready") == 200
                    && jawab(klien, alamat() + HALAMAN_SIAP) == 200) {
                return;
            }
            try {
                if (wildfly.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new GagalMulai("Server berhenti saat dinyalakan. Lihat " + log);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new GagalMulai("Penyalaan dibatalkan.");
            }
        }
        throw new GagalMulai(
                "Server belum siap setelah " + BATAS_SIAP_DETIK + " detik. Lihat " + log);
    }

    private static int jawab(HttpClient klien, String alamat) {
        try {
            return klien.send(
                            HttpRequest.newBuilder(URI.create(alamat))
                                    .timeout(Duration.ofSeconds(10))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private void pastikanPortBebas() throws IOException {
        if (!bebas(atur.port())) {
            throw new GagalMulai("Port " + atur.port() + portDipakai());
        }
        if (!bebas(atur.portManajemen())) {
            throw new GagalMulai(
                    "Port manajemen "
                            + atur.portManajemen()
                            + " (selalu teladan.port ditambah "
                            + Pengaturan.JARAK_MANAJEMEN
                            + ")"
                            + portDipakai());
        }
    }

    private String portDipakai() throws IOException {
        var lain = 8181;
        while (lain < 8281 && !(bebas(lain) && bebas(lain + Pengaturan.JARAK_MANAJEMEN))) {
            lain++;
        }
        return " sudah dipakai program lain. Hentikan program itu, atau pilih port lain, misalnya:"
                + " mvn -Prun -Dteladan.port="
                + lain;
    }

    private static boolean bebas(int port) throws IOException {
        try (var soket = new ServerSocket()) {
            soket.setReuseAddress(true);
            soket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (BindException e) {
            return false;
        }
    }

    /**
     * A random secret of this data folder, readable by its owner only. It appears by one move. A lost password is simply
     * made anew, as the database takes it at every start; a lost key of the audit trail leaves older rows unverifiable.
     */
    private String rahasia(String nama) throws IOException {
        var folder = atur.data().resolve("rahasia");
        var berkas = folder.resolve(nama);
        if (!Files.exists(berkas) || Files.readString(berkas).isBlank()) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            var acak = new byte[32];
            new SecureRandom().nextBytes(acak);
            var baru = folder.resolve(nama + ".baru");
            Files.writeString(baru, HexFormat.of().formatHex(acak));
            Files.setPosixFilePermissions(baru, PosixFilePermissions.fromString("rw-------"));
            Files.move(baru, berkas, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(berkas).trim();
    }
}
