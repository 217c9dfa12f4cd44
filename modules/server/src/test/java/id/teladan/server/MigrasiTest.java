package id.teladan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.basisdata.BasisDataLokal;
import id.teladan.core.basisdata.Migrasi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Upgrades of a database that holds data, also of one whose upgrade was killed half-way. */
class MigrasiTest {

    private static final Path AKAR = Path.of(System.getProperty("teladan.akar", "../.."));
    private static final String RILIS_PERTAMA = "20261124.9999?";

    /** Statements that can run twice; data come by insert ignore, on duplicate key, where not exists or an update. */
    private static final List<Pattern> DAPAT_DIULANG =
            Stream.of(
                            "create (database|table|sequence|(unique )?index|view|trigger|function|procedure|event|user) if not exists .*",
                            "create or replace .*",
                            "rename table if exists .*",
                            "drop (table|sequence|index|view|trigger|function|procedure|event) if exists .*",
                            "alter table \\S+ (if exists )?(add (column |index |key |unique |unique key |unique index |foreign key |constraint )?if not exists|drop (column |index |key |constraint |foreign key )?if exists|modify|alter|change column if exists|comment|engine|convert).*",
                            "insert ignore .*",
                            "replace into .*",
                            "insert into .* (on duplicate key update|where not exists) .*",
                            "(update|delete) .*")
                    .map(p -> Pattern.compile(p, Pattern.DOTALL))
                    .toList();

    @TempDir static Path folder;
    private static BasisDataLokal db;

    @BeforeAll
    static void nyalakan() {
        db =
                BasisDataLokal.jalankan(
                        AKAR.resolve(".teladan/biner"),
                        folder.resolve("data"),
                        "uji",
                        BasisDataLokal.Mode.UJI);
    }

    @AfterAll
    static void matikan() {
        db.close();
    }

    @BeforeEach
    void kosongkan() throws SQLException {
        db.kosongkan();
    }

    @TestFactory
    Stream<DynamicTest> setiap_migrasi_sesudah_rilis_pertama_dapat_diulang() throws IOException {
        return berkasMigrasi()
                .filter(p -> versi(p).compareTo(Migrasi.SEJAK_DAPAT_DIULANG) >= 0)
                .map(
                        p ->
                                DynamicTest.dynamicTest(
                                        p.getFileName().toString(),
                                        () -> {
                                            assertThat(perintah(p)).isNotEmpty();
                                            assertThat(perintah(p))
                                                    .as("lihat docs/operasi, bagian migrasi")
                                                    .allMatch(
                                                            s ->
                                                                    DAPAT_DIULANG.stream()
                                                                            .anyMatch(
                                                                                    d ->
                                                                                            d.matcher(
                                                                                                            s)
                                                                                                    .matches()));
                                        }));
    }

    @Test
    void basis_data_berisi_dari_rilis_pertama_naik_ke_yang_terbaru_tanpa_kehilangan_baris()
            throws Exception {
        migrasi(RILIS_PERTAMA);
        List<String> tabel;
        Map<String, Long> sebelum;
        try (var s = db.sambungan()) {
            assertThat(IsiTabel.semua(s)).as("tabel yang tidak dapat diisi").isEmpty();
            tabel = IsiTabel.daftar(s);
            sebelum = jumlah(s, tabel);
        }
        migrasi(null);
        Map<String, List<String>> bentuk;
        try (var s = db.sambungan()) {
            assertThat(jumlah(s, tabel))
                    .allSatisfy(
                            (t, n) -> assertThat(n).as(t).isGreaterThanOrEqualTo(sebelum.get(t)));
            bentuk = bentuk(s);
        }
        db.kosongkan();
        migrasi(null);
        try (var s = db.sambungan()) {
            assertThat(bentuk).as("skema hasil kenaikan = skema baru").isEqualTo(bentuk(s));
        }
    }

    @Test
    void yang_terbunuh_sesudah_ddl_dan_sebelum_catatannya_diulang_tanpa_perubahan()
            throws Exception {
        migrasi(RILIS_PERTAMA);
        try (var s = db.sambungan();
                var p = s.prepareStatement("delete from flyway_schema_history where version = ?")) {
            IsiTabel.semua(s);
            var tabel = IsiTabel.daftar(s);
            var isi = jumlah(s, tabel);
            for (var versi : versiBaru()) {
                migrasi(versi);
                var tercatat = jumlah(s, List.of("flyway_schema_history"));
                p.setString(1, versi);
                assertThat(p.executeUpdate()).as(versi).isEqualTo(1);
                migrasi(versi);
                assertThat(jumlah(s, List.of("flyway_schema_history"))).isEqualTo(tercatat);
            }
            assertThat(jumlah(s, tabel))
                    .allSatisfy((t, n) -> assertThat(n).as(t).isGreaterThanOrEqualTo(isi.get(t)));
            var sekaliJalan = bentuk(s);
            db.kosongkan();
            migrasi(null);
            try (var baru = db.sambungan()) {
                assertThat(sekaliJalan).isEqualTo(bentuk(baru));
            }
        }
    }

    @Test
    void yang_tercatat_gagal_diulang_tetapi_yang_lama_minta_diperiksa_orang() throws Exception {
        migrasi(null);
        try (var s = db.sambungan();
                var p = s.createStatement()) {
            var terbaru =
                    "version = (select v from (select max(version) as v from flyway_schema_history) x)";
            p.executeUpdate("update flyway_schema_history set success = false where " + terbaru);
            migrasi(null);
            try (var r =
                    p.executeQuery(
                            "select count(*) from flyway_schema_history where not success")) {
                r.next();
                assertThat(r.getInt(1)).isZero();
            }
            p.executeUpdate(
                    "update flyway_schema_history set success = false where version = '20261124.1003'");
            assertThatThrownBy(() -> migrasi(null)).isInstanceOf(FlywayException.class);
        }
    }

    private static void migrasi(String sampai) {
        var atur =
                Migrasi.atur(MigrasiTest.class.getClassLoader())
                        .dataSource(db.url(), db.pengguna(), db.sandi());
        (sampai == null ? atur : atur.target(sampai)).load().migrate();
    }

    private static Stream<Path> berkasMigrasi() throws IOException {
        try (var isi = Files.walk(AKAR.resolve("modules"), 8)) {
            return isi
                    .filter(p -> p.toString().contains("src/main/resources/db/migration"))
                    .filter(p -> p.toString().endsWith(".sql"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Versions of the scripts that can be repeated, in their order. */
    private static List<String> versiBaru() throws IOException {
        return berkasMigrasi()
                .filter(p -> versi(p).compareTo(Migrasi.SEJAK_DAPAT_DIULANG) >= 0)
                .map(p -> p.getFileName().toString().replaceFirst("^V(\\d+)_(\\d+)__.*$", "$1.$2"))
                .sorted()
                .toList();
    }

    private static String versi(Path berkas) {
        return berkas.getFileName().toString().substring(1, 9);
    }

    /** The statements without comments, blanks as one; a body of a trigger stays in one piece. */
    private static List<String> perintah(Path berkas) throws IOException {
        var teks =
                Files.readString(berkas)
                        .replaceAll("(?m)--.*$", "")
                        .replaceAll("\\s+", " ")
                        .strip()
                        .toLowerCase(java.util.Locale.ROOT);
        return teks.contains(" begin ")
                ? List.of(teks)
                : Stream.of(teks.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** Rows by name; a table that has moved is counted through the view that it left behind. */
    private static Map<String, Long> jumlah(Connection s, List<String> tabel) throws SQLException {
        var hasil = new TreeMap<String, Long>();
        for (var t : tabel) {
            try (var p = s.createStatement();
                    var r = p.executeQuery("select count(*) from `" + t + "`")) {
                r.next();
                hasil.put(t, r.getLong(1));
            }
        }
        return hasil;
    }

    /** Columns and keys by table; the order of columns may differ between an old and a new database. */
    private static Map<String, List<String>> bentuk(Connection s) throws SQLException {
        var hasil = new TreeMap<String, List<String>>();
        for (var sql :
                List.of(
                        "select table_name, concat(column_name, ' ', column_type, ' ', is_nullable, ' ', coalesce(column_default, '-'), ' ', coalesce(collation_name, '-')) from information_schema.columns where table_schema = database() order by 1, 2",
                        "select table_name, concat('kunci ', index_name, ' ', group_concat(column_name order by seq_in_index)) from information_schema.statistics where table_schema = database() group by table_name, index_name order by 1, 2",
                        "select event_object_table, concat('pemicu ', trigger_name) from information_schema.triggers where trigger_schema = database() order by 1, 2",
                        "select table_name, concat('syarat ', constraint_name) from information_schema.table_constraints where table_schema = database() order by 1, 2")) {
            try (var p = s.createStatement();
                    var r = p.executeQuery(sql)) {
                while (r.next()) {
                    hasil.computeIfAbsent(r.getString(1), x -> new ArrayList<>())
                            .add(r.getString(2));
                }
            }
        }
        return hasil;
    }
}
