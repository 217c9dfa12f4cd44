package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.basisdata.BasisDataLokal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The provisioned server with the production profile and its own start script, on a database that it did not start. */
class ProfilProduksiIT {

    private static final String SANDI_KUAT = "k8Vq2mZ4xT7pL9sD";
    private static final String KUNCI_AUDIT = "7c".repeat(32);
    private static final Path AKAR = ServerUji.AKAR;
    private static final Path FOLDER =
            AKAR.resolve("modules/system-tests/target/produksi").toAbsolutePath();
    private static final HttpClient KLIEN =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    @BeforeAll
    static void siapkan_server_menurut_petunjuk_operasi() throws Exception {
        hapus(FOLDER);
        salin(AKAR.resolve("modules/server/target/server"), FOLDER.resolve("server"));
        jalan(
                Map.of(),
                FOLDER.resolve("server/bin/jboss-cli.sh").toString(),
                "--file=" + AKAR.resolve("server-config/produksi.cli"));
        Files.copy(
                AKAR.resolve("modules/server/target/aplikasi/teladan.ear"),
                FOLDER.resolve("server/standalone/deployments/teladan.ear"));
    }

    @AfterAll
    static void bersihkan() throws IOException {
        hapus(FOLDER);
    }

    @Test
    void sandi_basis_data_bawaan_ditolak() throws Exception {
        try (var db = basisData("bawaan", "teladan")) {
            var server = nyalakan(db, "teladan");
            try {
                assertThat(server.tunggu()).isEqualTo(Keadaan.DITOLAK);
                assertThat(server.log()).contains("menolak kata sandi basis data bawaan");
            } finally {
                server.hentikan();
            }
        }
    }

    @Test
    void basis_data_kosong_dimigrasi_dan_dilayani_lalu_akun_contoh_ditolak() throws Exception {
        try (var db = basisData("kosong", SANDI_KUAT)) {
            var server = nyalakan(db, SANDI_KUAT);
            try {
                assertThat(server.tunggu()).isEqualTo(Keadaan.SIAP);
                var masuk = server.ambil("/masuk");
                assertThat(masuk.statusCode()).isEqualTo(200);
                assertThat(masuk.body()).doesNotContain("teladan-demo");
                assertThat(masuk.headers().allValues("Set-Cookie"))
                        .anySatisfy(k -> assertThat(k).startsWith("teladan=").contains("ecure"));
                kolamPulihTanpaPermintaanYangGagal(db, server);
            } finally {
                server.hentikan();
            }
            periksaAudit(db, SANDI_KUAT);
            try (var s = db.sambungan();
                    var perintah = s.createStatement()) {
                perintah.execute(
                        "insert into core_pegawai (id, nip, nama, tanggal_lahir, jenis_kelamin, status, kedudukan_hukum)"
                                + " values (1, '199001012015011001', 'Contoh', '1990-01-01', 'LAKI_LAKI', 'PNS', '01')");
                perintah.execute(
                        "insert into core_akun (id, nama_akun, sandi_hash, pegawai_id, aktif, demo) values (1, 'pegawai', 'x', 1, true, true)");
            }
            var kedua = nyalakan(db, SANDI_KUAT);
            try {
                assertThat(kedua.tunggu()).isEqualTo(Keadaan.DITOLAK);
                assertThat(kedua.log()).contains("akun contoh");
            } finally {
                kedua.hentikan();
            }
        }
    }

    /** The database ends every connection of the server, as it does when it is restarted: nobody at the server notices. */
    private static void kolamPulihTanpaPermintaanYangGagal(BasisDataLokal db, Server server)
            throws Exception {
        var tanya = "/verifikasi?id=1&kode=1"; // a page that asks the database
        var sebelum = server.ambil(tanya).statusCode();
        assertThat(sebelum).isLessThan(500);
        try (var s = DriverManager.getConnection(db.url(), db.penggunaWeb(), SANDI_KUAT);
                var perintah = s.createStatement()) {
            var nomor = new ArrayList<String>();
            try (var r =
                    perintah.executeQuery(
                            "select id from information_schema.processlist where id <> connection_id()")) {
                while (r.next()) {
                    nomor.add(r.getString(1));
                }
            }
            assertThat(nomor).isNotEmpty();
            // one statement: a connection that has just ended by itself must not spoil it
            perintah.execute(
                    "begin not atomic declare continue handler for 1094 begin end; kill "
                            + String.join("; kill ", nomor)
                            + "; end");
        }
        for (var i = 0; i < 3; i++) {
            assertThat(server.ambil(tanya).statusCode()).isEqualTo(sebelum);
        }
    }

    /** As the operations guide says, beside a stopped server, under the account that cannot change anything there. */
    private static void periksaAudit(BasisDataLokal db, String sandi) throws Exception {
        jalan(
                Map.of(
                        "TELADAN_DB_URL",
                        db.url(),
                        "TELADAN_DB_USER",
                        db.penggunaWeb(),
                        "TELADAN_DB_PASSWORD",
                        sandi,
                        "TELADAN_AUDIT_KUNCI",
                        KUNCI_AUDIT),
                "sh",
                FOLDER.resolve("server/bin/periksa-audit.sh").toString());
        assertThat(Files.readString(FOLDER.resolve("cli.log"))).contains("UTUH");
    }

    private enum Keadaan {
        SIAP,
        DITOLAK
    }

    private record Server(Process proses, int port, Path catatan) {

        Keadaan tunggu() throws Exception {
            var batas = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
            var gagal = FOLDER.resolve("server/standalone/deployments/teladan.ear.failed");
            while (System.nanoTime() < batas && proses.isAlive()) {
                if (Files.exists(gagal)) {
                    return Keadaan.DITOLAK;
                }
                if (siap()) {
                    return Keadaan.SIAP;
                }
                proses.waitFor(300, TimeUnit.MILLISECONDS);
            }
            throw new IllegalStateException("Server tidak sampai pada keadaan apa pun: " + log());
        }

        private boolean siap() throws InterruptedException {
            try {
                return KLIEN.send(
                                        HttpRequest.newBuilder(
                                                        URI.create(
                                                                "http://127.0.0.1:"
                                                                        + (port + 1910)
                                                                        + "/health/ready"))
                                                .build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException e) {
                return false;
            }
        }

        HttpResponse<String> ambil(String jalur) throws Exception {
            return KLIEN.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + jalur)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        String log() throws IOException {
            return Files.readString(catatan);
        }

        void hentikan() throws Exception {
            proses.descendants().forEach(ProcessHandle::destroy);
            proses.destroy();
            if (!proses.waitFor(40, TimeUnit.SECONDS)) {
                proses.destroyForcibly();
            }
        }
    }

    private static Server nyalakan(BasisDataLokal db, String sandi) throws IOException {
        Files.deleteIfExists(FOLDER.resolve("server/standalone/deployments/teladan.ear.failed"));
        Files.deleteIfExists(FOLDER.resolve("server/standalone/deployments/teladan.ear.deployed"));
        var port = ServerUji.portBebas();
        var catatan = FOLDER.resolve("layar-" + port + ".log");
        var pembuat =
                new ProcessBuilder(
                                FOLDER.resolve("server/bin/standalone.sh").toString(),
                                "-Djboss.http.port=" + port,
                                "-Djboss.management.http.port=" + (port + 1910))
                        .redirectErrorStream(true)
                        .redirectOutput(catatan.toFile());
        var lingkungan = pembuat.environment();
        lingkungan.put("JAVA_HOME", System.getProperty("java.home"));
        lingkungan.put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        lingkungan.put("TELADAN_DB_URL", db.url());
        lingkungan.put("TELADAN_DB_USER", db.penggunaWeb());
        lingkungan.put("TELADAN_DB_PASSWORD", sandi);
        lingkungan.put("TELADAN_DB_OWNER_USER", db.pengguna());
        lingkungan.put("TELADAN_DB_OWNER_PASSWORD", sandi);
        lingkungan.put("TELADAN_AUDIT_KUNCI", KUNCI_AUDIT);
        lingkungan.remove("TELADAN_PROFIL");
        return new Server(pembuat.start(), port, catatan);
    }

    private static BasisDataLokal basisData(String nama, String sandi) {
        return BasisDataLokal.jalankan(
                AKAR.resolve(".teladan/biner"),
                FOLDER.resolve("basisdata-" + nama),
                sandi,
                BasisDataLokal.Mode.UJI);
    }

    private static void jalan(Map<String, String> lingkungan, String... perintah) throws Exception {
        var pembuat = new ProcessBuilder(perintah).redirectErrorStream(true);
        pembuat.environment().putAll(lingkungan);
        pembuat.environment().put("JAVA_HOME", System.getProperty("java.home"));
        pembuat.redirectOutput(FOLDER.resolve("cli.log").toFile());
        assertThat(pembuat.start().waitFor())
                .as(() -> "produksi.cli, lihat " + FOLDER.resolve("cli.log"))
                .isZero();
    }

    private static void salin(Path dari, Path ke) throws IOException {
        try (var isi = Files.walk(dari)) {
            for (var p : isi.toList()) {
                var tujuan = ke.resolve(dari.relativize(p).toString());
                if (Files.isDirectory(p)) {
                    Files.createDirectories(tujuan);
                } else {
                    Files.copy(p, tujuan, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void hapus(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var isi = Files.walk(folder)) {
                isi.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
            }
        }
    }
}
