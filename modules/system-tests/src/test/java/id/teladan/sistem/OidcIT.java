package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.teladan.server.ServerTeladan;
import id.teladan.sistem.Peramban.Orang;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Sign-in through a real Keycloak with {@code server-config/oidc.cli}: the same EAR, a realm with three people. Only the last
 * test takes the provider away.
 */
@Tag("oidc")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OidcIT {

    private static final String SANDI = "Rahasia-Penyedia-1";
    private static final String RAHASIA = "rahasia-klien-uji";
    private static final String ADMIN = "pengelola-realm";
    private static final String TULISAN = "Target butir 3 belum terukur: sebutkan jumlahnya.";
    private static final HttpClient KLIEN = HttpClient.newHttpClient();

    private static Path folder;
    private static int port;
    private static Process keycloak;
    private static ServerTeladan server;
    private static String nipPegawai;

    @BeforeAll
    static void nyalakan() throws Exception {
        folder = Luar.folder("oidc");
        port = ServerUji.portBebas();
        server =
                ServerUji.baru(
                        Luar.serverDengan("oidc", "oidc.cli", "oidc.cli"),
                        "oidc",
                        200,
                        Map.of(
                                "TELADAN_OIDC_URL",
                                penyedia() + "/realms/asn",
                                "TELADAN_OIDC_KLIEN",
                                "teladan",
                                "TELADAN_OIDC_RAHASIA",
                                RAHASIA));
        nipPegawai = nip("pegawai");
        nyalakanKeycloak();
    }

    @AfterAll
    static void matikan() throws Exception {
        server.close();
        hentikanKeycloak();
    }

    @Test
    @Order(1)
    void orang_penyedia_masuk_ke_halaman_yang_dimintanya_dan_dipetakan_menurut_nip() {
        try (var orang = Peramban.tamu(server, 1366, 768)) {
            var tujuan = "/skp/daftar?keadaan=BELUM_ADA";
            orang.buka(tujuan);
            isi(orang, "budi");
            orang.halaman().waitForURL(server.alamat() + tujuan);
            orang.buka("/profil").potret("oidc-profil");
            assertThat(orang.halaman().locator("main")).containsText(nipPegawai.substring(0, 8));
            orang.halaman().navigate(server.alamat() + "/impor/daftar");
            assertThat(orang.halaman().locator("h1")).containsText("tidak");
            var kuki = orang.konteks().cookies(server.alamat());
            assertThat(kuki)
                    .filteredOn(k -> k.name.equals("teladan"))
                    .hasSize(1)
                    .allMatch(k -> k.httpOnly && "LAX".equals(k.sameSite.name()));
        }
    }

    @Test
    @Order(2)
    void tanpa_klaim_nip_nama_di_penyedia_dipakai_sebagai_nip() throws Exception {
        try (var orang = Peramban.tamu(server, 1366, 768)) {
            orang.buka("/profil");
            isi(orang, nip("atasan"));
            orang.halaman().waitForURL(server.alamat() + "/profil");
            assertThat(orang.halaman().locator("main")).containsText(nip("atasan").substring(0, 8));
        }
    }

    @Test
    @Order(3)
    void yang_dikenal_penyedia_tetapi_bukan_pegawai_diberi_tahu_apa_yang_harus_dilakukan() {
        try (var orang = Peramban.tamu(server, 1366, 768)) {
            orang.buka("/beranda");
            isi(orang, "tamu");
            var h = orang.halaman();
            h.waitForURL(server.alamat() + "/beranda");
            assertThat(h.locator("body")).containsText("belum dikenal");
            orang.potret("oidc-asing");
            h.click("form[action$='/keluar'] button");
            h.waitForURL("**/masuk?keluar=1");
            assertThat(h.locator("form[action$='/masuk']")).hasCount(0);
            orang.potret("oidc-keluar");
        }
    }

    @Test
    @Order(4)
    void keluar_mengakhiri_sesi_di_penyedia_juga() {
        try (var orang = masuk("budi", "/beranda")) {
            var h = orang.halaman();
            h.locator("form[action$='/keluar']").first().evaluate("f => f.submit()");
            h.waitForURL("**/masuk?keluar=1");
            orang.buka("/beranda");
            assertThat(h.locator("#username")).isVisible();
        }
    }

    @Test
    @Order(5)
    void sesi_yang_berakhir_di_tengah_isian_kembali_dengan_drafnya() throws Exception {
        try (var orang = masuk(nip("atasan"), "/skp/persetujuan")) {
            var medan = orang.halaman().locator("[id='antrean:catatan']");
            medan.fill(TULISAN);
            // Teladan has forgotten the session, the provider has not: no password is asked for
            orang.konteks()
                    .clearCookies(new BrowserContext.ClearCookiesOptions().setName("teladan"));
            orang.tombol("Kembalikan").click();
            orang.halaman()
                    .waitForURL(
                            server.alamat() + "/skp/persetujuan*",
                            new Page.WaitForURLOptions().setTimeout(60_000));
            assertThat(orang.halaman().locator("#berita"))
                    .containsText(
                            "sudah dipulihkan",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
            assertThat(medan).hasValue(TULISAN);
        }
    }

    @Test
    @Order(6)
    void sesi_yang_diakhiri_di_penyedia_berakhir_di_sini() throws Exception {
        try (var orang = masuk("budi", "/profil")) {
            var id = bidang(admin("GET", "/users?exact=true&username=budi"), "id");
            admin("POST", "/users/" + id + "/logout");
            Kesehatan.tunggu(
                    () -> {
                        orang.buka("/profil");
                        return orang.halaman().locator("#username").count() > 0;
                    });
        }
    }

    @Test
    @Order(7)
    void kiriman_palsu_ke_pintu_penyedia_tidak_memasukkan_siapa_pun() {
        for (var jalur :
                new String[] {
                    "/sso/masuk?code=palsu&state=palsu",
                    "/sso/masuk?error=access_denied&state=palsu",
                    "/sso/masuk?code=%00&state=%00&session_state=x&iss=https://jahat.example"
                }) {
            var tamu = Sesi.tamu(server.alamat());
            var jawab = tamu.ambil(jalur);
            assertThat(jawab.statusCode()).as(jalur).isLessThan(500);
            SerangIT.tanpaJejak(jawab.body());
            assertThat(tamu.ambil("/profil").statusCode()).as(jalur).isEqualTo(302);
        }
        var formulir = "application/x-www-form-urlencoded";
        var tamu = Sesi.tamu(server.alamat());
        assertThat(tamu.kirim("/masuk", formulir, "nama=admin&sandi=teladan-demo").statusCode())
                .as("akun lokal tidak masuk")
                .isLessThan(500);
        assertThat(tamu.ambil("/profil").statusCode()).isEqualTo(302);
        for (var token :
                new String[] {
                    "",
                    "x.y.z",
                    "eyJhbGciOiJub25lIn0.eyJzdWIiOiJidWRpIn0.",
                    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJidWRpIn0.AAAA"
                }) {
            assertThat(tamu.kirim("/sso/keluar", formulir, "logout_token=" + token).statusCode())
                    .isEqualTo(400);
        }
        for (var kepala :
                new String[] {
                    "Bearer eyJhbGciOiJub25lIn0.eyJwcmVmZXJyZWRfdXNlcm5hbWUiOiJidWRpIn0.",
                    "Basic YnVkaTpSYWhhc2lhLVBlbnllZGlhLTE="
                }) {
            var jawab =
                    tamu.minta(tamu.ke("/profil").header("Authorization", kepala).GET().build());
            assertThat(jawab.statusCode()).as(kepala).isIn(302, 401);
        }
    }

    @Test
    @Order(9)
    void penyedia_mati_dikatakan_dengan_sopan_dan_sesi_yang_ada_berjalan_terus() throws Exception {
        try (var orang = masuk("budi", "/profil")) {
            hentikanKeycloak();
            assertThat(orang.halaman().navigate(server.alamat() + "/profil").status())
                    .isEqualTo(200);
            var tamu = Sesi.tamu(server.alamat());
            var jawab = tamu.ambil("/masuk?ke=%2Fprofil");
            assertThat(jawab.statusCode()).isEqualTo(503);
            assertThat(jawab.body()).contains("tidak dapat dihubungi");
            orang.halaman().locator("form[action$='/keluar']").first().evaluate("f => f.submit()");
            orang.halaman().waitForURL("**/masuk?keluar=1");
        }
    }

    @Test
    @Order(10)
    void oidc_lepas_mengembalikan_susunan_semula_dan_boleh_dua_kali() throws Exception {
        var rumah = Luar.serverDengan("oidc-lepas", "oidc.cli", "oidc-lepas.cli", "oidc-lepas.cli");
        assertThat(Files.readString(rumah.resolve("standalone/configuration/standalone.xml")))
                .doesNotContain("secure-deployment")
                .contains("TeladanLokal");
    }

    private static Orang masuk(String nama, String jalur) {
        var orang = Peramban.tamu(server, 1366, 768);
        orang.buka(jalur);
        isi(orang, nama);
        orang.halaman().waitForURL(server.alamat() + jalur + "*");
        return orang;
    }

    /** The form of Keycloak. */
    private static void isi(Orang orang, String nama) {
        var h = orang.halaman();
        h.waitForURL(penyedia() + "/realms/asn/**");
        h.fill("#username", nama);
        h.fill("#password", SANDI);
        h.click("#kc-login");
    }

    private static String penyedia() {
        return "http://127.0.0.1:" + port;
    }

    // ---- Keycloak
    // --------------------------------------------------------------------------------------------------

    private static void nyalakanKeycloak() throws Exception {
        var rumah = ServerUji.AKAR.resolve("modules/system-tests/target/keycloak");
        try (var isi = Files.list(rumah)) {
            rumah =
                    isi.filter(p -> p.getFileName().toString().startsWith("keycloak-"))
                            .findFirst()
                            .orElseThrow();
        }
        ServerUji.hapus(rumah.resolve("data"));
        Files.createDirectories(rumah.resolve("data/import"));
        Files.writeString(rumah.resolve("data/import/asn-realm.json"), realm());
        var log = folder.resolve("keycloak.log");
        keycloak =
                Luar.jalankan(
                        Path.of("/"),
                        log,
                        Map.of(
                                "JAVA_HOME",
                                System.getProperty("java.home"),
                                "JAVA_OPTS_APPEND",
                                "-Xmx512m",
                                "KC_BOOTSTRAP_ADMIN_USERNAME",
                                ADMIN,
                                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                                SANDI),
                        "bash",
                        rumah.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-host=127.0.0.1",
                        "--http-management-port=" + ServerUji.portBebas(),
                        "--hostname=" + penyedia(),
                        "--import-realm");
        Luar.tungguPort(keycloak, port, log);
        var batas = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (Kesehatan.status(
                        penyedia(),
                        "/realms/asn/.well-known/openid-configuration",
                        Duration.ofSeconds(5))
                != 200) {
            assertThat(keycloak.isAlive()).as(() -> "lihat " + log).isTrue();
            assertThat(System.nanoTime())
                    .as(() -> "realm tidak siap, lihat " + log)
                    .isLessThan(batas);
            keycloak.waitFor(300, TimeUnit.MILLISECONDS);
        }
    }

    private static void hentikanKeycloak() throws InterruptedException {
        if (keycloak != null) {
            keycloak.descendants().forEach(ProcessHandle::destroy);
            keycloak.destroy();
            if (!keycloak.waitFor(30, TimeUnit.SECONDS)) {
                keycloak.descendants().forEach(ProcessHandle::destroyForcibly);
                keycloak.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        }
    }

    /** As the operations guide tells the provider's administrator to set it up. */
    private static String realm() throws Exception {
        return """
                {"realm": "asn", "enabled": true, "sslRequired": "external",
                 "clients": [{"clientId": "teladan", "enabled": true, "protocol": "openid-connect", "publicClient": false,
                   "secret": "%1$s", "standardFlowEnabled": true, "directAccessGrantsEnabled": false,
                   "redirectUris": ["%2$s/sso/masuk*"],
                   "attributes": {"post.logout.redirect.uris": "%2$s/masuk*", "backchannel.logout.url": "%2$s/sso/keluar",
                     "backchannel.logout.session.required": "true"},
                   "protocolMappers": [{"name": "nip", "protocol": "openid-connect", "protocolMapper": "oidc-usermodel-attribute-mapper",
                     "config": {"user.attribute": "nip", "claim.name": "nip", "jsonType.label": "String", "id.token.claim": "true",
                       "access.token.claim": "true"}}]}],
                 "users": [%3$s, %4$s, %5$s]}
                """
                .formatted(
                        RAHASIA,
                        server.alamat(),
                        orang("budi", nipPegawai),
                        orang(nip("atasan"), null),
                        orang("tamu", "199912312020121999"));
    }

    private static String orang(String nama, String nip) {
        return """
                {"username": "%1$s", "enabled": true, "firstName": "Orang", "lastName": "Uji", "email": "%1$s@contoh.go.id",
                 "emailVerified": true, %2$s "credentials": [{"type": "password", "value": "%3$s"}]}
                """
                .formatted(
                        nama,
                        nip == null ? "" : "\"attributes\": {\"nip\": [\"" + nip + "\"]},",
                        SANDI);
    }

    /** The first field of that name. */
    private static String bidang(String json, String nama) {
        var cocok = Pattern.compile("\"" + nama + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        assertThat(cocok.find()).as(nama + " dalam " + json).isTrue();
        return cocok.group(1);
    }

    /** A call of the administration interface of the realm. */
    private static String admin(String metode, String jalur) throws Exception {
        var token =
                KLIEN.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                penyedia()
                                                        + "/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "grant_type=password&client_id=admin-cli&username="
                                                        + ADMIN
                                                        + "&password="
                                                        + URLEncoder.encode(
                                                                SANDI, StandardCharsets.UTF_8)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(token.statusCode()).as(token.body()).isEqualTo(200);
        var kunci = bidang(token.body(), "access_token");
        var jawab =
                KLIEN.send(
                        HttpRequest.newBuilder(URI.create(penyedia() + "/admin/realms/asn" + jalur))
                                .header("Authorization", "Bearer " + kunci)
                                .method(metode, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(jawab.statusCode()).as(jalur + " " + jawab.body()).isBetween(200, 299);
        return jawab.body();
    }

    private static String nip(String akun) throws Exception {
        try (var s = server.basisData().sambungan();
                var p = s.createStatement();
                var r =
                        p.executeQuery(
                                "select p.nip from core_pegawai p join core_akun a on a.pegawai_id = p.id where a.nama_akun = '"
                                        + akun
                                        + "'")) {
            r.next();
            return r.getString(1);
        }
    }
}
