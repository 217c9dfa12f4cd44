package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.server.ServerTeladan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Behind a real HAProxy with {@code server-config/proksi/haproxy.cfg}: TLS ends there, and Teladan knows scheme, host and client
 * from the headers that the proxy sets, never from those that a client makes up. Clients have addresses of their own in
 * 127.0.0.0/8.
 */
@Tag("proksi")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProksiIT {

    private static final String FORMULIR = "application/x-www-form-urlencoded";
    private static final int MASUK_PER_DETIK = 5;
    private static final Pattern TANDA = Pattern.compile("name=\"tanda\" value=\"([^\"]+)\"");
    private static Path folder;
    private static int portHttp;
    private static int portHttps;
    private static Process haproxy;
    private static ServerTeladan server;
    private static SSLContext tls;

    private record Jawaban(String kepala, String isi) {

        int status() {
            return Integer.parseInt(kepala.split(" ")[1]);
        }

        List<String> semua(String nama) {
            return kepala.lines()
                    .filter(
                            b ->
                                    b.toLowerCase(Locale.ROOT)
                                            .startsWith(nama.toLowerCase(Locale.ROOT) + ":"))
                    .map(b -> b.substring(nama.length() + 1).strip())
                    .toList();
        }

        String satu(String nama) {
            return String.join("|", semua(nama));
        }

        /** The cookies that it sets, as a client sends them back. */
        String kuki() {
            return String.join(
                    "; ", semua("Set-Cookie").stream().map(k -> k.split(";")[0]).toList());
        }
    }

    @BeforeAll
    static void nyalakan() throws Exception {
        folder = Luar.folder("proksi");
        var akar =
                Luar.paket(
                        "haproxy",
                        "haproxy",
                        "liblua5.3-0",
                        "libopentracing-c-wrapper0",
                        "libopentracing1");
        Sertifikat.buat(folder);
        tls = kepercayaan();
        server =
                ServerUji.baru(
                        "proksi",
                        200,
                        Map.of(
                                "TELADAN_DI_BALIK_PROKSI",
                                "true",
                                "TELADAN_MASUK_PER_DETIK",
                                String.valueOf(MASUK_PER_DETIK)));
        portHttp = ServerUji.portBebas();
        portHttps = ServerUji.portBebas();
        var log = folder.resolve("haproxy.log");
        haproxy =
                Luar.jalankan(
                        akar,
                        log,
                        Map.of(
                                "TELADAN_SERTIFIKAT", folder.resolve("gabungan.pem").toString(),
                                "TELADAN_PORT_HTTP", String.valueOf(portHttp),
                                "TELADAN_PORT_HTTPS", String.valueOf(portHttps),
                                "TELADAN_PORT_SERVER", server.alamat().replaceAll(".*:", "")),
                        akar.resolve("usr/sbin/haproxy").toString(),
                        "-db",
                        "-f",
                        ServerUji.AKAR.resolve("server-config/proksi/haproxy.cfg").toString());
        Luar.tungguPort(haproxy, portHttps, log);
    }

    @AfterAll
    static void matikan() throws Exception {
        server.close();
        haproxy.destroy();
        haproxy.waitFor(10, TimeUnit.SECONDS);
    }

    @Test
    @Order(1)
    void http_dialihkan_ke_https_dengan_jalur_dan_kueri_yang_sama() throws Exception {
        var jawab = polos("GET", "/skp/daftar?keadaan=BELUM_ADA&hal=2");
        assertThat(jawab.status()).isEqualTo(308);
        assertThat(jawab.satu("Location"))
                .isEqualTo(asal() + "/skp/daftar?keadaan=BELUM_ADA&hal=2");
    }

    @Test
    @Order(2)
    void kuki_aman_hsts_dan_alamat_pengalihan_menyebut_https() throws Exception {
        var sesi = masuk("127.0.0.21", "pegawai", "");
        assertThat(sesi.status()).isEqualTo(302);
        assertThat(sesi.satu("Location")).isEqualTo(asal() + "/beranda");
        assertThat(sesi.satu("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(sesi.semua("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(k -> assertThat(k.toLowerCase(Locale.ROOT)).contains("secure"))
                .anySatisfy(
                        k ->
                                assertThat(k)
                                        .startsWith("teladan=")
                                        .containsIgnoringCase("httponly")
                                        .containsIgnoringCase("samesite=lax"));
        var beranda = minta("127.0.0.21", "GET", "/beranda", sesi.kuki(), "", "");
        assertThat(beranda.status()).isEqualTo(200);
        assertThat(beranda.satu("Strict-Transport-Security")).contains("includeSubDomains");
        assertThat(beranda.satu("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(beranda.isi()).doesNotContain("http://127.0.0.1", "http://localhost");
        var gaya = Pattern.compile("href=\"([^\"]+\\.css[^\"]*)\"").matcher(beranda.isi());
        assertThat(gaya.find()).isTrue();
        var lembar = minta("127.0.0.21", "GET", gaya.group(1).replace("&amp;", "&"), "", "", "");
        assertThat(lembar.status()).isEqualTo(200);
        assertThat(lembar.satu("Strict-Transport-Security")).isNotEmpty();
        assertThat(lembar.satu("Cache-Control")).contains("max-age");
        var tamu = minta("127.0.0.21", "GET", "/profil", "", "", "");
        assertThat(tamu.satu("Location")).isEqualTo(asal() + "/masuk?ke=%2Fprofil");
    }

    @Test
    @Order(3)
    void dari_halaman_sendiri_dan_dari_halaman_lain_dibedakan_di_balik_proksi() throws Exception {
        var kuki = masuk("127.0.0.22", "pegawai", "").kuki();
        var isi = "bahasa=id&kembali=%2Fprofil";
        var sendiri =
                minta("127.0.0.22", "POST", "/pilihan", kuki, "Origin: " + asal() + "\r\n", isi);
        assertThat(sendiri.status()).isEqualTo(303);
        var lain =
                minta(
                        "127.0.0.22",
                        "POST",
                        "/pilihan",
                        kuki,
                        "Origin: https://jahat.example\r\nX-Forwarded-Host: jahat.example\r\n",
                        isi);
        assertThat(lain.status()).isEqualTo(403);
    }

    @Test
    @Order(4)
    void alamat_klien_dicatat_dan_tidak_dapat_dikarang() throws Exception {
        masuk(
                "127.0.0.23",
                "auditor",
                "X-Forwarded-For: 203.0.113.9\r\nForwarded: for=203.0.113.9\r\nX-Real-IP: 203.0.113.9\r\n");
        try (var s = server.basisData().sambungan();
                var p = s.createStatement();
                var r =
                        p.executeQuery(
                                "select s.alamat from core_sesi s join core_akun a on a.pegawai_id = s.pegawai_id where a.nama_akun = 'auditor'")) {
            // the session is noted at its first request after the sign-in
            assertThat(r.next()).isTrue();
            assertThat(r.getString(1)).isEqualTo("127.0.0.23");
        }
    }

    @Test
    @Order(5)
    void batas_laju_menghitung_klien_bukan_proksi() throws Exception {
        var ditolak = new ArrayList<Integer>();
        for (var i = 0; i < MASUK_PER_DETIK * 20; i++) {
            ditolak.add(
                    minta(
                                    "127.0.0.24",
                                    "POST",
                                    "/masuk",
                                    "",
                                    "X-Forwarded-For: 198.51.100." + i + "\r\n",
                                    "nama=x&sandi=y")
                            .status());
        }
        assertThat(ditolak).contains(429);
        assertThat(minta("127.0.0.25", "POST", "/masuk", "", "", "nama=x&sandi=y").status())
                .as("klien lain")
                .isEqualTo(422);
    }

    @Test
    @Order(6)
    void unggahan_dan_permintaan_besar_sampai_batasnya_lewat() throws Exception {
        var kuki = masuk("127.0.0.26", "bkd", "").kuki();
        var besar = "x".repeat(5_000_000);
        var jawab = minta("127.0.0.26", "POST", "/impor/daftar", kuki, "", "a=" + besar);
        assertThat(jawab.status()).isLessThan(500);
        var banyak =
                IntStream.range(0, 3)
                        .mapToObj(i -> "X-Besar-" + i + ": " + "y".repeat(4_000) + "\r\n")
                        .reduce("", String::concat);
        assertThat(minta("127.0.0.26", "GET", "/beranda", kuki, banyak, "").status())
                .isIn(200, 400, 431);
    }

    @Test
    @Order(7)
    void tanpa_pengaturan_kepala_penerusan_tidak_dipercaya() throws Exception {
        var lain = ServerUji.baru("proksi-tanpa", 200);
        try {
            var alamat = lain.alamat();
            var jawab =
                    Sesi.tamu(alamat)
                            .minta(
                                    Sesi.tamu(alamat)
                                            .ke("/profil")
                                            .header("X-Forwarded-Proto", "https")
                                            .header("X-Forwarded-Host", "jahat.example")
                                            .header("X-Forwarded-For", "203.0.113.9")
                                            .GET()
                                            .build());
            assertThat(jawab.headers().firstValue("Location").orElse("")).startsWith(alamat);
            assertThat(jawab.headers().firstValue("Strict-Transport-Security")).isEmpty();
        } finally {
            lain.close();
        }
    }

    @Test
    @Order(9)
    void server_yang_mati_dijawab_503_oleh_proksi_tanpa_membocorkan_apa_pun() throws Exception {
        server.close();
        var jawab = minta("127.0.0.27", "GET", "/beranda", "", "", "");
        assertThat(jawab.status()).isEqualTo(503);
        assertThat(jawab.isi()).doesNotContain("127.0.0.1:" + portHttp, "WildFly", "Undertow");
    }

    /** Signs in and asks for one page, at which the session is noted; the answer is that of the sign-in. */
    private static Jawaban masuk(String klien, String akun, String kepala) throws Exception {
        var halaman = minta(klien, "GET", "/masuk", "", kepala, "");
        var tanda = TANDA.matcher(halaman.isi());
        assertThat(tanda.find()).isTrue();
        var jawab =
                minta(
                        klien,
                        "POST",
                        "/masuk",
                        halaman.kuki(),
                        kepala,
                        "nama=" + akun + "&sandi=teladan-demo&tanda=" + tanda.group(1));
        assertThat(minta(klien, "GET", "/profil", jawab.kuki(), kepala, "").status())
                .isEqualTo(200);
        return jawab;
    }

    private static String asal() {
        return "https://127.0.0.1:" + portHttps;
    }

    private static Jawaban polos(String metode, String jalur) throws IOException {
        try (var soket = new Socket(InetAddress.getLoopbackAddress(), portHttp)) {
            return kirim(
                    soket,
                    metode
                            + " "
                            + jalur
                            + " HTTP/1.1\r\nHost: 127.0.0.1:"
                            + portHttp
                            + "\r\nConnection: close\r\n\r\n");
        }
    }

    private static Jawaban minta(
            String klien, String metode, String jalur, String kuki, String kepala, String isi)
            throws IOException {
        var panjang = isi.getBytes(StandardCharsets.UTF_8).length;
        try (var soket =
                tls.getSocketFactory()
                        .createSocket(
                                InetAddress.getLoopbackAddress(),
                                portHttps,
                                InetAddress.getByName(klien),
                                0)) {
            return kirim(
                    soket,
                    metode
                            + " "
                            + jalur
                            + " HTTP/1.1\r\nHost: 127.0.0.1:"
                            + portHttps
                            + "\r\nConnection: close\r\n"
                            + (kuki.isEmpty() ? "" : "Cookie: " + kuki + "\r\n")
                            + kepala
                            + (metode.equals("POST")
                                    ? "Content-Type: "
                                            + FORMULIR
                                            + "\r\nContent-Length: "
                                            + panjang
                                            + "\r\n"
                                    : "")
                            + "\r\n"
                            + isi);
        }
    }

    private static Jawaban kirim(Socket soket, String isi) throws IOException {
        soket.setSoTimeout(60_000);
        var hasil = new ByteArrayOutputStream();
        soket.getOutputStream().write(isi.getBytes(StandardCharsets.UTF_8));
        soket.getOutputStream().flush();
        try {
            soket.getInputStream().transferTo(hasil);
        } catch (IOException e) {
            assertThat(hasil.size()).as("jawaban sebelum sambungan diputus").isPositive();
        }
        var teks = hasil.toString(StandardCharsets.UTF_8);
        var batas = teks.indexOf("\r\n\r\n");
        return new Jawaban(teks.substring(0, batas), teks.substring(batas + 4));
    }

    private static SSLContext kepercayaan() throws Exception {
        var toko = KeyStore.getInstance("PKCS12");
        try (var masukan = Files.newInputStream(folder.resolve("kepercayaan.p12"))) {
            toko.load(masukan, Sertifikat.SANDI.toCharArray());
        }
        var pabrik = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        pabrik.init(toko);
        var hasil = SSLContext.getInstance("TLS");
        hasil.init(null, pabrik.getTrustManagers(), null);
        return hasil;
    }
}
