package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that a foreign page sends in the name of a person who is signed in here. Every form of every page is sent with all
 * its buttons pressed: without the token, with the token of somebody else, and with its own token but from elsewhere. Not one
 * row of the database changes.
 */
class SerangSilangIT {

    private static final String FORMULIR = "application/x-www-form-urlencoded";

    /** Written by reading or by the clock, never by an action of a person. */
    private static final Set<String> BUKAN_TINDAKAN =
            Set.of(
                    "core_sesi",
                    "core_akses",
                    "disiplin_akses",
                    "core_fakta_harian",
                    "core_jatuh_tempo",
                    "core_surat_keluar",
                    "core_pekerjaan",
                    "core_pekerjaan_kemajuan",
                    "core_pekerjaan_potongan");

    private final Map<String, Sesi> sesi = new HashMap<>();

    @Test
    void setiap_formulir_menolak_kiriman_dari_luar_dan_tidak_ada_yang_berubah() throws Exception {
        var objek = AksesIT.objek();
        var halaman = halaman();
        halaman.forEach(h -> orang(h.get(0)));
        var asing = keadaanAsing();
        var sebelum = sidik();
        var formulir = 0;
        for (var h : halaman) {
            var jalur = AksesIT.isi(h.get(1), objek);
            for (var f : Formulir.dari(orang(h.get(0)).ambil(jalur).body())) {
                if (f.faces()) {
                    formulir++;
                    serang(orang(h.get(0)), jalur + " " + f.id(), f, asing);
                }
            }
        }
        assertThat(formulir).as("formulir yang diserang").isGreaterThan(60);
        assertThat(sidik()).isEqualTo(sebelum);
    }

    /** The same request of the same person, from his own page: proof that the walk above sends what would act. */
    @Test
    void formulir_yang_sama_dari_halaman_sendiri_bertindak() throws Exception {
        var pegawai = Sesi.sebagai("pegawai");
        var jalur = "/profil/pemberitahuan";
        var f = Formulir.dari(pegawai.ambil(jalur).body(), "pilihan");
        var sebelum = sidik();
        assertThat(kirim(pegawai, f, f.tekan(f.tombol(), Map.of()), "Origin", asalSendiri()))
                .isEqualTo(200);
        var sesudah = sidik();
        assertThat(sesudah).isNotEqualTo(sebelum);
        assertThat(sesudah.get("core_pilihan_pemberitahuan"))
                .isNotEqualTo(sebelum.get("core_pilihan_pemberitahuan"));
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement()) {
            p.executeUpdate(
                    "delete from core_pilihan_pemberitahuan where pegawai_id = (select pegawai_id from core_akun where nama_akun = 'pegawai')");
        }
    }

    @ParameterizedTest(name = "POST {0}")
    @ValueSource(
            strings = {
                "/keluar",
                "/pilihan",
                "/bertindak",
                "/cari",
                "/cari-saran",
                "/sesi",
                "/masuk",
                "/beranda",
                "/unduh/impor-templat",
                "/api/v1/kalkulator/nip"
            })
    void yang_bukan_formulir_faces_pun_menolak_halaman_lain(String jalur) {
        var pegawai = Sesi.sebagai("pegawai");
        for (var kepala :
                List.of(
                        List.of("Origin", "https://jahat.example"),
                        List.of("Origin", "null"),
                        List.of("Sec-Fetch-Site", "cross-site"),
                        List.of("Sec-Fetch-Site", "same-site"))) {
            var jawab =
                    pegawai.minta(
                            pegawai.ke(jalur)
                                    .header("Content-Type", FORMULIR)
                                    .header(kepala.get(0), kepala.get(1))
                                    .POST(
                                            HttpRequest.BodyPublishers.ofString(
                                                    "bahasa=en&delegasi=1&nama=admin&sandi=x"))
                                    .build());
            assertThat(jawab.statusCode()).as(jalur + " " + kepala).isEqualTo(403);
            assertThat(jawab.headers().firstValue("X-Permintaan")).isPresent();
            assertThat(jawab.headers().allValues("Set-Cookie"))
                    .noneMatch(k -> k.startsWith("bahasa="));
            SerangIT.tanpaJejak(jawab.body());
        }
        assertThat(pegawai.ambil("/profil").statusCode()).as("masih masuk").isEqualTo(200);
    }

    @ParameterizedTest(name = "ke={0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://jahat.example
                    //jahat.example
                    /\\\\jahat.example
                    \\\\\\\\jahat.example
                    /%5cjahat.example/..
                    ///jahat.example
                    javascript:alert(1)
                    /masuk?ke=//jahat.example
                    /keluar
                    /sso/masuk
                    %0d%0aSet-Cookie:x=1
                    """)
    void kembali_sesudah_masuk_tidak_pernah_ke_tempat_lain(String ke) {
        var asal = asalSendiri();
        var tamu = Sesi.tamu();
        var masuk =
                Formulir.dari(tamu.ambil("/masuk").body()).stream()
                        .filter(f -> f.isian().containsKey("tanda"))
                        .findFirst()
                        .orElseThrow();
        var jawab =
                tamu.kirim(
                        "/masuk",
                        FORMULIR,
                        masuk.tekan(
                                Set.of(),
                                Map.of("nama", "pegawai", "sandi", "teladan-demo", "ke", ke)));
        dalam(asal, jawab, "ke");
        dalam(asal, tamu.kirim("/pilihan", FORMULIR, "bahasa=id&kembali=" + sandi(ke)), "kembali");
        dalam(asal, tamu.ambil("/masuk?ke=" + sandi(ke)), "ke sesudah masuk");
    }

    private static void dalam(String asal, HttpResponse<String> jawab, String apa) {
        assertThat(jawab.statusCode()).as(apa).isIn(302, 303);
        var tujuan =
                java.net
                        .URI
                        .create(asal + "/")
                        .resolve(jawab.headers().firstValue("Location").orElseThrow());
        assertThat(tujuan.toString()).as(apa).startsWith(asal + "/").doesNotStartWith(asal + "//");
        assertThat(jawab.headers().allValues("Set-Cookie")).noneMatch(k -> k.startsWith("x="));
    }

    private static void serang(Sesi orang, String apa, Formulir f, String asing) {
        var utuh = f.tekan(f.tombol(), Map.of());
        var tanpa = new HashMap<String, String>();
        tanpa.put(Formulir.KEADAAN, null);
        assertThat(kirim(orang, f, f.tekan(f.tombol(), tanpa), "X-Uji", "tanpa"))
                .as(apa + " tanpa tanda")
                .isLessThan(500);
        assertThat(
                        kirim(
                                orang,
                                f,
                                f.tekan(f.tombol(), Map.of(Formulir.KEADAAN, asing)),
                                "X-Uji",
                                "asing"))
                .as(apa + " dengan tanda orang lain")
                .isLessThan(500);
        assertThat(kirim(orang, f, utuh, "Origin", "https://jahat.example"))
                .as(apa + " dari asal lain")
                .isEqualTo(403);
        assertThat(kirim(orang, f, utuh, "Sec-Fetch-Site", "cross-site"))
                .as(apa + " dari situs lain")
                .isEqualTo(403);
    }

    private static int kirim(Sesi orang, Formulir f, String isi, String kepala, String nilai) {
        return orang.minta(
                        orang.ke(f.alamat())
                                .header("Content-Type", FORMULIR)
                                .header(kepala, nilai)
                                .POST(HttpRequest.BodyPublishers.ofString(isi))
                                .build())
                .statusCode();
    }

    /** The token of a page that somebody else has open. */
    private static String keadaanAsing() {
        return Formulir.dari(
                        Sesi.sebagai("gubernur").ambil("/profil/pemberitahuan").body(), "pilihan")
                .isian()
                .get(Formulir.KEADAAN);
    }

    private Sesi orang(String akun) {
        return sesi.computeIfAbsent(akun, Sesi::sebagai);
    }

    private static String asalSendiri() {
        return ServerUji.siap().alamat();
    }

    private static String sandi(String teks) {
        return java.net.URLEncoder.encode(teks, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Account and page, visitors left out. */
    static List<List<String>> halaman() throws IOException {
        return Files.readAllLines(
                        ServerUji.AKAR.resolve(
                                "modules/system-tests/src/test/resources/halaman.csv"))
                .stream()
                .skip(1)
                .filter(b -> !b.isBlank() && !b.startsWith("#") && !b.startsWith("TAMU"))
                .map(b -> List.of(b.split(";", -1)))
                .toList();
    }

    /** A checksum of every table that people change. */
    private static Map<String, String> sidik() throws SQLException {
        var hasil = new TreeMap<String, String>();
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement()) {
            var tabel = new ArrayList<String>();
            try (var r =
                    p.executeQuery(
                            "select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema in ('teladan', 'teladan_audit')")) {
                while (r.next()) {
                    if (!BUKAN_TINDAKAN.contains(r.getString(2))) {
                        tabel.add(r.getString(1) + "." + r.getString(2));
                    }
                }
            }
            Collections.sort(tabel);
            assertThat(tabel).hasSizeGreaterThan(50);
            try (var r = p.executeQuery("checksum table " + String.join(", ", tabel))) {
                while (r.next()) {
                    hasil.put(r.getString(1).replaceFirst(".*\\.", ""), r.getString(2));
                }
            }
            // the checksum of a table with a generated column that is null for some is not always
            // the same
            try (var r =
                    p.executeQuery(
                            "select sum(crc32(concat_ws('|', id, nip, nik, nama, gelar_depan, gelar_belakang, tanggal_lahir, status, email, telepon, alamat, rekening, npwp, versi))) from core_pegawai")) {
                r.next();
                hasil.put("core_pegawai", r.getString(1));
            }
        }
        return hasil;
    }
}
