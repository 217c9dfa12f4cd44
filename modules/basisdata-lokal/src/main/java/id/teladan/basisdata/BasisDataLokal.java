package id.teladan.basisdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A running MariaDB of one data folder. Databases {@code teladan} and {@code teladan_audit}, an account that
 * owns both and one for the running application; listens on 127.0.0.1 only. Durable commit is on unless {@link Mode#UJI} is asked for. Closing stops it cleanly.
 */
public final class BasisDataLokal implements AutoCloseable {

    /** How the server is tuned. */
    public enum Mode {
        /** Every commit is on disk before it is acknowledged. */
        TAHAN_LAMA,
        /** For tests that throw the data away: no flush on commit. */
        UJI
    }

    private static final String NAMA = "teladan";
    private static final String BUAT =
            "create database if not exists "
                    + NAMA
                    + " character set utf8mb4 collate utf8mb4_unicode_ci";
    private static final String NAMA_AUDIT = NAMA + "_audit";
    private static final String NAMA_WEB = NAMA + "_web";
    private static final String BUAT_AUDIT =
            "create database if not exists "
                    + NAMA_AUDIT
                    + " character set utf8mb4 collate utf8mb4_unicode_ci";

    /** Longest statement of the web account, in seconds; a hung one must not hold its connection for ever. */
    private static final int BATAS_PERNYATAAN = 120;

    private static final int BATAS_SIAP_DETIK = 60;

    private final Process proses;
    private final int port;
    private final String sandi;
    private final Path log;

    private BasisDataLokal(Process proses, int port, String sandi, Path log) {
        this.proses = proses;
        this.port = port;
        this.sandi = sandi;
        this.log = log;
    }

    /**
     * Starts the server on the data folder {@code data} and creates the folder when it is missing.
     *
     * @param biner folder for the unpacked binaries, shared by all data folders of a checkout
     * @param sandi password of the account {@code teladan}; letters and digits only
     * @throws IllegalStateException when the server does not answer within 60 seconds; names the log
     */
    public static BasisDataLokal jalankan(Path biner, Path data, String sandi, Mode mode) {
        return jalankan(biner, data, sandi, mode, p -> {});
    }

    /**
     * The same, for a caller that keeps track of the processes.
     *
     * @param dimulai told each process as soon as it runs: that of a first installation, then the server
     */
    public static BasisDataLokal jalankan(
            Path biner, Path data, String sandi, Mode mode, Consumer<ProcessHandle> dimulai) {
        if (!sandi.matches("[A-Za-z0-9]{1,64}")) {
            throw new IllegalArgumentException("Sandi basis data hanya boleh huruf dan angka.");
        }
        try {
            var pangkal = BinerMariaDb.siapkan(biner.toAbsolutePath().normalize());
            var folder = data.toAbsolutePath().normalize();
            var log = folder.resolveSibling(folder.getFileName() + ".log");
            Files.createDirectories(berkasSementara(folder));
            if (!Files.exists(folder.resolve("mysql"))) {
                pasang(pangkal, folder, log, dimulai);
            }
            var awal = folder.resolveSibling(folder.getFileName() + ".awal.sql");
            Files.writeString(awal, sqlAwal(sandi));
            var port = portBebas();
            var perintah = new ArrayList<>(SesiProses.awalan());
            perintah.addAll(perintahDasar(pangkal, folder, berkasSementara(folder)));
            perintah.addAll(pengaturan(mode));
            perintah.add("--bind-address=127.0.0.1");
            perintah.add("--port=" + port);
            perintah.add("--socket=" + soket());
            perintah.add("--init-file=" + awal);
            perintah.add("--pid-file=" + folder.resolveSibling(folder.getFileName() + ".pid"));
            var proses =
                    new ProcessBuilder(perintah)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start();
            var db = new BasisDataLokal(proses, port, sandi, log);
            dimulai.accept(proses.toHandle());
            db.tungguSiap();
            return db;
        } catch (IOException e) {
            throw new UncheckedIOException("Basis data lokal tidak dapat disiapkan di " + data, e);
        }
    }

    /** JDBC address; TLS is off because the server listens on the loopback only. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAMA + "?sslMode=disable";
    }

    public String pengguna() {
        return NAMA;
    }

    /**
     * The account of the running application, with the same password: no DDL, and of the audit schema only to insert and
     * to select.
     */
    public String penggunaWeb() {
        return NAMA_WEB;
    }

    public String sandi() {
        return sandi;
    }

    /** TCP port of the running server. */
    public int port() {
        return port;
    }

    /** Process id of the server, for fault tests and for the pid file of the launcher. */
    public long pid() {
        return proses.pid();
    }

    /** True until the process has ended, however it ended. */
    public boolean hidup() {
        return proses.isAlive();
    }

    /** Opens a plain connection; the caller closes it. */
    public Connection sambungan() throws SQLException {
        return DriverManager.getConnection(url(), NAMA, sandi);
    }

    /** True when the database holds no table yet. */
    public boolean kosong() throws SQLException {
        try (var s = sambungan();
                var p = s.createStatement();
                var hasil =
                        p.executeQuery(
                                "select count(*) from information_schema.tables where table_schema = database()")) {
            hasil.next();
            return hasil.getInt(1) == 0;
        }
    }

    /** Drops everything in the database; for a first setup that was cut off. */
    public void kosongkan() throws SQLException {
        try (var s = sambungan();
                var p = s.createStatement()) {
            p.execute("drop database " + NAMA);
            p.execute(BUAT);
            p.execute("drop database if exists " + NAMA_AUDIT);
            p.execute(BUAT_AUDIT);
        }
    }

    @Override
    public void close() {
        proses.destroy();
        try {
            if (!proses.waitFor(30, TimeUnit.SECONDS)) {
                proses.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            proses.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void tungguSiap() {
        var batas = System.nanoTime() + TimeUnit.SECONDS.toNanos(BATAS_SIAP_DETIK);
        SQLException terakhir = null;
        while (System.nanoTime() < batas) {
            if (!proses.isAlive()) {
                throw new IllegalStateException(
                        "Basis data lokal berhenti saat dinyalakan. Lihat " + log);
            }
            try (var s = sambungan()) {
                if (s.isValid(2)) {
                    return;
                }
            } catch (SQLException e) {
                terakhir = e;
            }
            try {
                proses.waitFor(100, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close();
        throw new IllegalStateException(
                "Basis data lokal belum siap setelah " + BATAS_SIAP_DETIK + " detik. Lihat " + log,
                terakhir);
    }

    private static void pasang(Path pangkal, Path folder, Path log, Consumer<ProcessHandle> dimulai)
            throws IOException {
        pastikanKosong(folder);
        var sementara = folder.resolveSibling(folder.getFileName() + ".baru");
        hapus(sementara);
        Files.createDirectories(sementara);
        var masukan = folder.resolveSibling(folder.getFileName() + ".pasang.sql");
        try (var keluar = Files.newOutputStream(masukan)) {
            keluar.write(
                    "create database mysql;\nuse mysql;\n"
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            for (var nama :
                    List.of(
                            "mariadb_system_tables.sql",
                            "mariadb_performance_tables.sql",
                            "mariadb_system_tables_data.sql",
                            "mariadb_sys_schema.sql")) {
                Files.copy(pangkal.resolve("share").resolve(nama), keluar);
                keluar.write('\n');
            }
        }
        var perintah = new ArrayList<>(SesiProses.awalan());
        perintah.addAll(perintahDasar(pangkal, sementara, berkasSementara(folder)));
        perintah.addAll(
                List.of("--bootstrap", "--skip-grant-tables", "--skip-networking", "--skip-ssl"));
        var proses =
                new ProcessBuilder(perintah)
                        .redirectInput(masukan.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        dimulai.accept(proses.toHandle());
        try {
            if (!proses.waitFor(120, TimeUnit.SECONDS) || proses.exitValue() != 0) {
                proses.destroyForcibly();
                throw new IllegalStateException("Basis data lokal gagal dipasang. Lihat " + log);
            }
        } catch (InterruptedException e) {
            proses.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Pemasangan basis data terputus.", e);
        } finally {
            Files.deleteIfExists(masukan);
        }
        Files.deleteIfExists(folder);
        Files.move(sementara, folder);
    }

    /** An installation appears by one move, so a folder with anything else in it is not ours to clear. */
    private static void pastikanKosong(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var isi = Files.list(folder)) {
            if (isi.findAny().isPresent()) {
                throw new IllegalStateException(
                        "Folder "
                                + folder
                                + " berisi, tetapi bukan basis data Teladan. Pindahkan isinya, atau pilih"
                                + " folder data lain.");
            }
        }
    }

    /**
     * Where a server keeps its temporary tables. Never a folder that others use: at its start a server deletes there what
     * another one is still reading.
     */
    private static Path berkasSementara(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".tmp");
    }

    private static List<String> perintahDasar(Path pangkal, Path folder, Path sementara) {
        return new ArrayList<>(
                List.of(
                        pangkal.resolve("bin/mariadbd").toString(),
                        "--no-defaults",
                        "--basedir=" + pangkal,
                        "--datadir=" + folder,
                        "--tmpdir=" + sementara,
                        "--lc-messages-dir=" + pangkal.resolve("share"),
                        "--character-sets-dir=" + pangkal.resolve("share/charsets"),
                        "--user=" + System.getProperty("user.name")));
    }

    private static List<String> pengaturan(Mode mode) {
        var daftar =
                new ArrayList<>(
                        List.of(
                                "--skip-ssl",
                                "--skip-name-resolve",
                                "--character-set-server=utf8mb4",
                                "--collation-server=utf8mb4_unicode_ci",
                                "--innodb-snapshot-isolation=ON",
                                "--transaction-isolation=READ-COMMITTED",
                                "--innodb-buffer-pool-size=512M",
                                "--max-connections=200",
                                "--max-allowed-packet=64M",
                                "--performance-schema=OFF",
                                "--slow-query-log=ON",
                                "--long-query-time=0.5",
                                "--lower-case-table-names=0",
                                "--default-time-zone=+00:00"));
        if (mode == Mode.UJI) {
            daftar.addAll(
                    List.of(
                            "--innodb-flush-log-at-trx-commit=0",
                            "--innodb-doublewrite=OFF",
                            "--skip-log-bin"));
        } else {
            daftar.addAll(List.of("--innodb-flush-log-at-trx-commit=1", "--sync-binlog=1"));
        }
        return daftar;
    }

    private static String sqlAwal(String sandi) {
        var b = new StringBuilder();
        b.append(BUAT).append(";\n").append(BUAT_AUDIT).append(";\n");
        for (var asal : List.of("localhost", "127.0.0.1")) {
            akun(b, NAMA, asal, sandi, "");
            akun(b, NAMA_WEB, asal, sandi, " with max_statement_time " + BATAS_PERNYATAAN);
            izin(b, "all", NAMA, NAMA, asal);
            izin(b, "all", NAMA_AUDIT, NAMA, asal);
            izin(b, "select, insert, update, delete", NAMA, NAMA_WEB, asal);
            izin(b, "select, insert", NAMA_AUDIT, NAMA_WEB, asal);
        }
        return b.toString();
    }

    private static void akun(
            StringBuilder b, String nama, String asal, String sandi, String batas) {
        for (var cara : List.of("create user if not exists", "alter user")) {
            b.append(cara)
                    .append(" '")
                    .append(nama)
                    .append("'@'")
                    .append(asal)
                    .append("' identified by '")
                    .append(sandi)
                    .append('\'')
                    .append(batas)
                    .append(";\n");
        }
    }

    private static void izin(StringBuilder b, String hak, String skema, String nama, String asal) {
        b.append("grant ")
                .append(hak)
                .append(" on `")
                .append(skema.replace("_", "\\_"))
                .append("`.* to '")
                .append(nama)
                .append("'@'")
                .append(asal)
                .append("';\n");
    }

    /** Unix socket paths are limited to about 107 bytes, so the socket stands in the temporary folder. */
    private static Path soket() throws IOException {
        var folder = Files.createTempDirectory("td");
        folder.toFile().deleteOnExit();
        return folder.resolve("s");
    }

    private static int portBebas() throws IOException {
        try (var soket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return soket.getLocalPort();
        }
    }

    private static void hapus(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var isi = Files.walk(folder)) {
            for (var p : isi.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }
}
