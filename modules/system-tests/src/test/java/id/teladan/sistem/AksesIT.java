package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page of the WAR and every download x every role x own and foreign objects. The table {@code akses.csv} says who
 * may; a page that is not in the table fails.
 */
class AksesIT {

    private static final List<String> AKUN =
            List.of(
                    "admin",
                    "bkd",
                    "pengelola",
                    "kepala",
                    "inspektorat",
                    "sekda",
                    "gubernur",
                    "auditor",
                    "atasan",
                    "pegawai");
    private static final Map<String, Sesi> SESI = new HashMap<>();

    private record Baris(String jalur, Set<String> boleh, int selainnya) {}

    @TestFactory
    Stream<DynamicTest> setiap_halaman_menurut_peran() throws Exception {
        var objek = objek();
        return baris().stream()
                .flatMap(
                        b ->
                                AKUN.stream()
                                        .map(
                                                akun ->
                                                        DynamicTest.dynamicTest(
                                                                b.jalur() + " sebagai " + akun,
                                                                () -> periksa(b, akun, objek))));
    }

    @Test
    void setiap_halaman_dalam_war_ada_di_tabel() throws Exception {
        var webapp = ServerUji.AKAR.resolve("modules/web-ui/src/main/webapp");
        var halaman = new TreeSet<String>();
        try (var isi = Files.walk(webapp)) {
            isi.filter(p -> p.toString().endsWith(".xhtml"))
                    .map(p -> "/" + webapp.relativize(p).toString().replace(".xhtml", ""))
                    .filter(p -> !p.startsWith("/WEB-INF") && !p.startsWith("/resources"))
                    .forEach(halaman::add);
        }
        Set<String> terdaftar =
                new TreeSet<>(
                        baris().stream()
                                .map(b -> b.jalur().replaceFirst("\\?.*", ""))
                                .filter(j -> !j.startsWith("/unduh") && !j.startsWith("/api"))
                                .toList());
        assertThat(terdaftar).containsAll(halaman);
    }

    @Test
    void tanpa_masuk_hanya_halaman_terbuka_yang_terbuka() throws Exception {
        var objek = objek();
        var tamu = Sesi.tamu();
        for (var b : baris()) {
            var jawab = tamu.ambil(isi(b.jalur(), objek));
            if (b.boleh().contains("TAMU")) {
                assertThat(jawab.statusCode()).as(b.jalur()).isIn(200, b.selainnya());
            } else {
                assertThat(jawab.statusCode()).as(b.jalur()).isEqualTo(302);
                assertThat(jawab.headers().firstValue("Location").orElse(""))
                        .as(b.jalur())
                        .contains("/masuk");
            }
        }
    }

    @Test
    void kepala_keamanan_ada_di_setiap_jawaban_dan_satu_csp_saja() throws Exception {
        var objek = objek();
        for (var b : baris()) {
            var jawab = sesi("bkd").ambil(isi(b.jalur(), objek));
            var kepala = jawab.headers();
            assertThat(kepala.firstValue("X-Content-Type-Options"))
                    .as(b.jalur())
                    .hasValue("nosniff");
            assertThat(kepala.firstValue("X-Permintaan")).as(b.jalur()).isPresent();
            assertThat(kepala.firstValue("Cache-Control").orElse(""))
                    .as(b.jalur())
                    .contains("no-store");
            assertThat(kepala.allValues("Content-Security-Policy"))
                    .as(b.jalur())
                    .hasSize(jawab.statusCode() == 302 ? 0 : 1)
                    .allSatisfy(
                            csp ->
                                    assertThat(csp)
                                            .contains("frame-ancestors 'none'")
                                            .doesNotContain("unsafe-eval")
                                            .doesNotContain("script-src 'self' 'unsafe-inline'"));
        }
    }

    private static void periksa(Baris b, String akun, Map<String, String> objek) {
        var status = sesi(akun).ambil(isi(b.jalur(), objek)).statusCode();
        var boleh = b.boleh().contains("SEMUA") || b.boleh().contains(akun);
        assertThat(status).as(b.jalur() + " " + akun).isEqualTo(boleh ? 200 : b.selainnya());
    }

    private static synchronized Sesi sesi(String akun) {
        return SESI.computeIfAbsent(akun, Sesi::sebagai);
    }

    static String isi(String jalur, Map<String, String> objek) {
        var hasil = jalur;
        for (var o : objek.entrySet()) {
            hasil = hasil.replace("{" + o.getKey() + "}", o.getValue());
        }
        assertThat(hasil).as("objek yang tidak dikenal dalam akses.csv").doesNotContain("{");
        return hasil;
    }

    private static List<Baris> baris() throws IOException {
        try (var isi =
                Files.lines(
                        Path.of(
                                ServerUji.AKAR.toString(),
                                "modules/system-tests/src/test/resources/akses.csv"))) {
            return isi.skip(1)
                    .filter(b -> !b.isBlank() && !b.startsWith("#"))
                    .map(b -> b.split(";", -1))
                    .map(
                            k ->
                                    new Baris(
                                            k[0].trim(),
                                            Set.of(k[1].trim().split(" +")),
                                            Integer.parseInt(k[2].trim())))
                    .toList();
        }
    }

    /** Ids that the table names: people of the demo accounts, somebody far away, a unit. */
    static Map<String, String> objek() throws SQLException {
        var hasil = new TreeMap<String, String>();
        try (var s = ServerUji.siap().basisData().sambungan();
                var perintah = s.createStatement()) {
            try (var r =
                    perintah.executeQuery(
                            "select nama_akun, pegawai_id from core_akun where demo")) {
                while (r.next()) {
                    hasil.put(r.getString(1), r.getString(2));
                }
            }
            try (var r =
                    perintah.executeQuery(
                            """
                            select p.id, j.unit_id from core_pegawai p
                            join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.sampai is null
                            join core_jabatan j on j.id = t.jabatan_id and not j.kepala
                            join core_unit u on u.id = j.unit_id join core_unit o on o.id = u.opd_id
                            where o.nama not in (select o2.nama from core_akun a join core_penugasan t2 on t2.pegawai_id = a.pegawai_id
                              join core_jabatan j2 on j2.id = t2.jabatan_id join core_unit u2 on u2.id = j2.unit_id join core_unit o2 on o2.id = u2.opd_id)
                            order by p.id limit 1
                            """)) {
                r.next();
                hasil.put("asing", r.getString(1));
                hasil.put("unit", r.getString(2));
            }
            try (var r =
                    perintah.executeQuery(
                            """
                            select s.id from skp_skp s
                            join core_penugasan t on t.pegawai_id = s.pegawai_id and t.jenis = 'DEFINITIF' and t.sampai is null
                            join core_jabatan j on j.id = t.jabatan_id and not j.kepala
                            where s.status = 'DISETUJUI' and j.unit_id = (select j2.unit_id from core_akun a
                              join core_penugasan t2 on t2.pegawai_id = a.pegawai_id and t2.jenis = 'DEFINITIF' and t2.sampai is null
                              join core_jabatan j2 on j2.id = t2.jabatan_id where a.nama_akun = 'atasan')
                            order by s.id limit 1
                            """)) {
                r.next();
                hasil.put("skp", r.getString(1));
            }
            try (var r =
                    perintah.executeQuery(
                            "select j.unit_id from core_akun a join core_penugasan t on t.pegawai_id = a.pegawai_id and t.jenis ="
                                    + " 'DEFINITIF' and t.sampai is null join core_jabatan j on j.id = t.jabatan_id where a.nama_akun ="
                                    + " 'atasan'")) {
                r.next();
                hasil.put("unitAtasan", r.getString(1));
            }
            try (var r =
                    perintah.executeQuery(
                            "select s.id from skp_skp s join core_akun a on a.pegawai_id = s.pegawai_id where a.nama_akun = 'sekda'")) {
                r.next();
                hasil.put("skpAsing", r.getString(1));
            }
            for (var b :
                    Map.of(
                                    "cuti",
                                    "a.nama_akun = 'atasan') and c.pegawai_id not in (select pegawai_id from core_akun) and c.status ="
                                            + " 'DIPERTIMBANGKAN'",
                                    "cutiDraf",
                                    "a.nama_akun = 'pegawai') and c.pegawai_id in (select pegawai_id from core_akun where nama_akun ="
                                            + " 'pegawai') and c.status = 'DRAFT'")
                            .entrySet()) {
                try (var r =
                        perintah.executeQuery(
                                "select min(c.id) from presensi_cuti c join core_penugasan t on t.pegawai_id = c.pegawai_id and t.jenis"
                                        + " = 'DEFINITIF' and t.sampai is null join core_jabatan j on j.id = t.jabatan_id where j.unit_id"
                                        + " = (select j2.unit_id from core_akun a join core_penugasan t2 on t2.pegawai_id = a.pegawai_id"
                                        + " and t2.jenis = 'DEFINITIF' and t2.sampai is null join core_jabatan j2 on j2.id ="
                                        + " t2.jabatan_id where "
                                        + b.getValue())) {
                    r.next();
                    hasil.put(b.getKey(), r.getString(1));
                }
            }
            perintah.executeUpdate(
                    """
                    insert into core_impor (id, nama_berkas, ukuran, sha256, pengunggah_id, pengunggah, diunggah, diperiksa, status,
                      baru, berubah, sama, baris_galat, galat, peringatan, catatan)
                    select next value for core_impor_seq, 'contoh.xlsx', 1, 'x', a.pegawai_id, 'bkd', utc_timestamp(), utc_timestamp(),
                      'SIAP', 0, 0, 1, 0, 0, 0, '' from core_akun a
                    where a.nama_akun = 'bkd' and not exists (select 1 from core_impor)
                    """);
            try (var r = perintah.executeQuery("select min(id) from core_impor")) {
                r.next();
                hasil.put("impor", r.getString(1));
            }
            Sesi.sebagai("auditor"); // a sign-in leaves an audit row
            try (var r = perintah.executeQuery("select min(id) from core_audit")) {
                r.next();
                hasil.put("audit", r.getString(1));
            }
        }
        return hasil;
    }
}
