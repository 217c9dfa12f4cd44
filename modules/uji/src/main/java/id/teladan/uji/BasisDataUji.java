package id.teladan.uji;

import id.teladan.basisdata.BasisDataLokal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;

/** One migrated MariaDB for the whole test JVM; it ends with the JVM and its data are thrown away. */
public final class BasisDataUji {

    /** System property: commits are durable, for whoever measures. */
    public static final String TAHAN_LAMA = "teladan.uji.tahan-lama";

    /** Tables whose rows come with the migrations and stay between tests. */
    private static final Set<String> ACUAN =
            Set.of(
                    "flyway_schema_history",
                    "core_golongan",
                    "core_hak_peran",
                    "core_hari_libur",
                    "core_kalender_tahun",
                    "presensi_pejabat_cuti",
                    "skp_panduan_perilaku");

    private static BasisDataUji tunggal;

    private final BasisDataLokal server;

    private BasisDataUji(BasisDataLokal server) {
        this.server = server;
    }

    /** Starts the server at the first call; later calls return the same one. */
    public static synchronized BasisDataUji siap() {
        if (tunggal == null) {
            try {
                var folder = Files.createTempDirectory("teladan-uji");
                var biner = Path.of(System.getProperty("teladan.akar", "."), ".teladan", "biner");
                var server = BasisDataLokal.jalankan(biner, folder.resolve("data"), "uji", mode());
                Runtime.getRuntime().addShutdownHook(new Thread(() -> tutup(server, folder)));
                Flyway.configure()
                        .dataSource(server.url(), server.pengguna(), server.sandi())
                        .locations("classpath:db/migration")
                        .outOfOrder(true)
                        .load()
                        .migrate();
                tunggal = new BasisDataUji(server);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return tunggal;
    }

    private static BasisDataLokal.Mode mode() {
        return Boolean.getBoolean(TAHAN_LAMA)
                ? BasisDataLokal.Mode.TAHAN_LAMA
                : BasisDataLokal.Mode.UJI;
    }

    /** A plain connection for arranging and for looking past the application. */
    public Connection sambungan() throws SQLException {
        return server.sambungan();
    }

    public String url() {
        return server.url();
    }

    public String pengguna() {
        return server.pengguna();
    }

    public String sandi() {
        return server.sandi();
    }

    /** Empties every table that is not reference data of a migration. */
    public void kosongkan() {
        try (var s = sambungan();
                var perintah = s.createStatement()) {
            // what a test has set off in the background may still hold a table for a moment
            perintah.execute("set lock_wait_timeout = 30");
            perintah.execute("set foreign_key_checks = 0");
            for (var tabel : tabelBerisi(s)) {
                perintah.execute("truncate table " + tabel);
            }
            perintah.execute("set foreign_key_checks = 1");
        } catch (SQLException e) {
            throw new IllegalStateException("Basis data uji tidak dapat dikosongkan", e);
        }
    }

    private static List<String> tabelBerisi(Connection s) throws SQLException {
        var semua = new ArrayList<String>();
        try (var perintah = s.createStatement();
                var hasil =
                        perintah.executeQuery(
                                "select table_name, concat(table_schema, '.', table_name) from"
                                        + " information_schema.tables where table_schema in (database(),"
                                        + " concat(database(), '_audit')) and table_type = 'BASE TABLE'")) {
            while (hasil.next()) {
                if (!ACUAN.contains(hasil.getString(1))) {
                    semua.add(hasil.getString(2));
                }
            }
        }
        var berisi = new ArrayList<String>();
        for (var tabel : semua) {
            try (var perintah = s.createStatement();
                    var hasil = perintah.executeQuery("select 1 from " + tabel + " limit 1")) {
                if (hasil.next()) {
                    berisi.add(tabel);
                }
            }
        }
        return berisi;
    }

    private static void tutup(BasisDataLokal server, Path folder) {
        server.close();
        try (var isi = Files.walk(folder)) {
            isi.sorted(java.util.Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        } catch (IOException e) {
            System.err.println("Folder uji tertinggal: " + folder);
        }
    }
}
