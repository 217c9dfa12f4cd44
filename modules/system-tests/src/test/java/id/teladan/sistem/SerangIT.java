package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody means well by: never a stack trace, never 500 where the fault is the caller's, headers on every answer. */
class SerangIT {

    private static final String FORMULIR = "application/x-www-form-urlencoded";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GET    | /WEB-INF/web.xml
                    GET    | /web-inf/web.xml
                    GET    | /%57EB-INF/web.xml
                    GET    | /..%2f..%2fWEB-INF/web.xml
                    GET    | /jakarta.faces.resource/..%2f..%2fWEB-INF%2fweb.xml.xhtml?ln=teladan
                    GET    | /jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF
                    GET    | /jakarta.faces.resource/token.css.xhtml?ln=teladan
                    GET    | /META-INF/MANIFEST.MF
                    GET    | /unduh/berkas?id=x
                    GET    | /unduh/berkas?id=-1
                    GET    | /pegawai/rincian?id=1%27%20or%201=1
                    GET    | /pegawai/rincian?id=99999999999999999999999
                    GET    | /pegawai/daftar?halaman=-5&urut=nip;drop
                    GET    | /unit/daftar?per=0000-99-99
                    GET    | /masuk?ke=%0d%0aSet-Cookie:x=1
                    GET    | /verifikasi?kode=%3Cscript%3E
                    POST   | /j_security_check
                    POST   | /beranda
                    POST   | /sesi
                    POST   | /sso/keluar
                    PUT    | /beranda
                    DELETE | /pegawai/daftar
                    PATCH  | /profil
                    FOO    | /beranda
                    OPTIONS | /beranda
                    TRACE  | /beranda
                    GET    | /WEB-INF/templates/dasar.xhtml
                    GET    | /WEB-INF/templates/dasar
                    GET    | //WEB-INF/web.xml
                    GET    | /./WEB-INF/web.xml
                    GET    | /..;/WEB-INF/web.xml
                    GET    | /%2e%2e/WEB-INF/web.xml
                    GET    | /beranda/..;/WEB-INF/web.xml
                    GET    | /WEB-INF;x=1/web.xml
                    GET    | /WEB-INF%00/web.xml
                    GET    | /%c0%ae%c0%ae/WEB-INF/web.xml
                    GET    | /jakarta.faces.resource/%c0%ae%c0%ae%c0%afWEB-INF%c0%afweb.xml.xhtml?ln=teladan
                    GET    | /jakarta.faces.resource/....//....//WEB-INF/web.xml.xhtml?ln=teladan
                    GET    | /jakarta.faces.resource/../../WEB-INF/web.xml?ln=teladan
                    GET    | /jakarta.faces.resource/teladan.css.xhtml?ln=../../WEB-INF
                    GET    | /jakarta.faces.resource/teladan.css.xhtml?ln=%2e%2e%2f%2e%2e%2fWEB-INF&v=../..
                    GET    | /jakarta.faces.resource/teladan.css.xhtml?ln=teladan&con=../../WEB-INF
                    GET    | /jakarta.faces.resource/teladan.css.xhtml?ln=teladan&loc=../../WEB-INF
                    GET    | /jakarta.faces.resource/dasar.xhtml.xhtml?ln=templates
                    GET    | /jakarta.faces.resource/%00.xhtml?ln=teladan
                    GET    | /jakarta.faces.resource/
                    GET    | /jakarta.faces.resource/x.xhtml?pfdrid=x&pfdrt=sc&ln=primefaces
                    GET    | /META-INF/../WEB-INF/web.xml
                    GET    | /beranda.xhtml.bak
                    GET    | /beranda.jsp
                    GET    | /.git/config
                    GET    | /beranda%00
                    GET    | /%00
                    GET    | /%ff%fe
                    GET    | /pegawai/daftar?nama=%00&halaman=%00
                    GET    | /pegawai/daftar?cari=%c0%80&urut=%ff
                    GET    | /pegawai/daftar?hal=99999999999999999999&ukuran=-1
                    GET    | /unit/daftar?per=%00
                    GET    | /unit/daftar?per=9999999-01-01
                    GET    | /skp/capaian?tahun=999999999999&ke=NaN
                    GET    | /pengaturan/parameter?kunci=%00%0d%0a
                    GET    | /simulasi?k=nip&isi=%7B%7B%7B
                    GET    | /simulasi?k=nip&isi=%00
                    GET    | /simulasi?k[]=nip&k=nip&k=nip
                    GET    | /audit?dari=x&sampai=%27;drop
                    GET    | /unduh/berkas?id=1%00
                    GET    | /unduh/skp?id=1&jenis=../skp
                    GET    | /unduh/skp?id=1&jenis=evaluasi&triwulan=99
                    GET    | /verifikasi?id=9223372036854775808&kode=%00
                    GET    | /api/v1/kalkulator/..%2f..%2fnip
                    GET    | /api/v1/kalkulator/nip;x=1
                    GET    | /api/v1/kalkulator/%00
                    GET    | /api/v1/tidak-ada
                    GET    | /api
                    GET    | /openapi?format=../../x
                    HEAD   | /unduh/impor-templat
                    PUT    | /WEB-INF/web.xml
                    DELETE | /unduh/berkas?id=1
                    PUT    | /api/v1/kalkulator/nip
                    PROPFIND | /
                    CONNECT | /beranda
                    TRACE  | /masuk
                    """)
    void permintaan_jahat_dijawab_tanpa_galat_server(String metode, String jalur) throws Exception {
        for (var kuki : new String[] {"", Sesi.sebagai("bkd").kuki()}) {
            var jawab =
                    mentah(
                            metode
                                    + " "
                                    + jalur
                                    + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: "
                                    + kuki
                                    + "\r\nContent-Length: 0\r\n\r\n");
            sopan(jawab);
            // TRACE is refused by the listener itself, /openapi is answered by the container
            if (!metode.equals("TRACE") && !jalur.startsWith("/openapi")) {
                assertThat(jawab).contains("X-Content-Type-Options: nosniff", "X-Permintaan: ");
            }
        }
    }

    /** Every value that a page reads from its address, filled with what nobody means. */
    @Test
    void setiap_isian_alamat_tahan_nilai_apa_pun() throws Exception {
        var objek = AksesIT.objek();
        var gagal = new ArrayList<String>();
        var banyak = 0;
        for (var h : SerangSilangIT.halaman()) {
            var alamat = AksesIT.isi(h.get(1), objek).split("\\?", 2);
            for (var nama : isianAlamat(alamat[0])) {
                for (var nilai : new String[] {"x", "-1", "99999999999", "%00"}) {
                    var kueri = new LinkedHashMap<String, String>();
                    for (var bagian : alamat.length > 1 ? alamat[1].split("&") : new String[0]) {
                        kueri.put(bagian.replaceFirst("=.*", ""), bagian);
                    }
                    kueri.put(nama, nama + "=" + nilai);
                    var jalur = alamat[0] + "?" + String.join("&", kueri.values());
                    var status =
                            orang.computeIfAbsent(h.get(0), Sesi::sebagai)
                                    .ambil(jalur)
                                    .statusCode();
                    banyak++;
                    if (status >= 500) {
                        gagal.add(h.get(0) + " " + jalur + " " + status);
                    }
                }
            }
        }
        assertThat(banyak).isGreaterThan(200);
        assertThat(gagal).isEmpty();
    }

    private final Map<String, Sesi> orang = new HashMap<>();

    private static final Pattern ISIAN_ALAMAT = Pattern.compile("<f:viewParam name=\"([^\"]+)\"");

    private static Set<String> isianAlamat(String jalur) throws IOException {
        var berkas = ServerUji.AKAR.resolve("modules/web-ui/src/main/webapp" + jalur + ".xhtml");
        return Files.exists(berkas)
                ? ISIAN_ALAMAT
                        .matcher(Files.readString(berkas))
                        .results()
                        .map(m -> m.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    /** Ways around the door: a visitor sees the sign-in page, an error page, or nothing. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/pegawai/daftar.xhtml",
                "//pegawai/daftar",
                "/./pegawai/daftar",
                "/pegawai/./daftar",
                "/pegawai//daftar",
                "/pegawai/daftar/",
                "/pegawai/daftar;jsessionid=1",
                "/pegawai/daftar;.css",
                "/pegawai/daftar.xhtml;/favicon.ico",
                "/masuk/../pegawai/daftar",
                "/masuk/..;/pegawai/daftar",
                "/masuk/%2e%2e/pegawai/daftar",
                "/masuk/%2e%2e%2fpegawai/daftar",
                "/galat/../pegawai/daftar.xhtml",
                "/galat/..;/pegawai/daftar",
                "/sso/..;/pegawai/daftar",
                "/api/..;/pegawai/daftar",
                "/api/../pegawai/daftar",
                "/verifikasi/..;/pegawai/daftar.xhtml",
                "/openapi/../pegawai/daftar",
                "/jakarta.faces.resource/../pegawai/daftar.xhtml",
                "/jakarta.faces.resource/..;/pegawai/daftar",
                "/jakarta.faces.resource/pegawai/daftar.xhtml",
                "/pilihan/..;/unduh/impor-templat",
                "/%70egawai/daftar",
                "/pegawai%2fdaftar",
                "/PEGAWAI/DAFTAR",
                "/masuk?ke=/pegawai/daftar"
            })
    void jalan_memutar_tidak_melewati_pintu(String jalur) throws Exception {
        for (var kepala :
                new String[] {
                    "",
                    "X-Original-URL: /masuk\r\n",
                    "X-Rewrite-URL: /masuk\r\n",
                    "X-Forwarded-For: 127.0.0.1\r\n",
                    "X-Forwarded-Prefix: /masuk\r\n",
                    "Authorization: Basic YWRtaW46dGVsYWRhbi1kZW1v\r\n",
                    "Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.\r\n"
                }) {
            var jawab =
                    mentah(
                            "GET "
                                    + jalur
                                    + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                                    + kepala
                                    + "\r\n");
            sopan(jawab);
            assertThat(jawab).as(kepala).doesNotContain("class=\"samping", "daftarPegawai");
            assertThat(Pattern.compile("\\b\\d{18}\\b").matcher(jawab).find()).as("NIP").isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "_method"})
    void metode_tidak_dapat_diganti_lewat_kepala(String kepala) throws Exception {
        var biasa = metode("GET", "X-Biasa: x\r\n");
        for (var ganti : new String[] {"DELETE", "PUT", "POST", "TRACE"}) {
            assertThat(metode("GET", kepala + ": " + ganti + "\r\n")).isEqualTo(biasa);
        }
        assertThat(metode("POST", kepala + ": GET\r\n")).as("/keluar").startsWith("HTTP/1.1 302");
    }

    /** First line of the answer to a question that is not allowed to change anything. */
    private static String metode(String metode, String kepala) throws IOException {
        var jalur = metode.equals("POST") ? "/keluar" : "/keluar?_method=POST";
        var jawab =
                mentah(
                        metode
                                + " "
                                + jalur
                                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n"
                                + kepala
                                + "Cookie: "
                                + Sesi.sebagai("pegawai").kuki()
                                + "\r\n\r\n");
        return jawab.substring(0, jawab.indexOf('\r'))
                + (jawab.contains("Clear-Site-Data") ? " keluar" : "");
    }

    @Test
    void terlalu_banyak_dari_apa_pun_ditolak_sopan() throws Exception {
        var banyak = new StringBuilder("a=1");
        for (var i = 0; i < 5_000; i++) {
            banyak.append("&p").append(i).append("=").append(i);
        }
        var kuki = Sesi.sebagai("bkd").kuki();
        var kepala = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: " + kuki + "\r\n";
        for (var jawab :
                List.of(
                        mentah("GET /pegawai/daftar?" + banyak + kepala + "\r\n"),
                        mentah("GET /pegawai/daftar?cari=" + "a".repeat(200_000) + kepala + "\r\n"),
                        mentah("GET /" + "a/".repeat(50_000) + kepala + "\r\n"),
                        mentah("GET /beranda" + kepala + "X: y\r\n".repeat(3_000) + "\r\n"),
                        mentah("GET /beranda" + kepala + "Cookie: a=b\r\n".repeat(1_000) + "\r\n"),
                        mentah(
                                "POST /impor/daftar"
                                        + kepala
                                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                        + banyak.length()
                                        + "\r\n\r\n"
                                        + banyak),
                        mentah(
                                "POST /masuk"
                                        + kepala
                                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999999\r\n\r\nnama=x"),
                        mentah(
                                "POST /masuk"
                                        + kepala
                                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nnn"),
                        mentah(
                                "POST /masuk"
                                        + kepala
                                        + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\nGET /keluar HTTP/1.1\r\nHost: x\r\n\r\n"),
                        mentah("POST /masuk" + kepala + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"),
                        mentah(
                                "GET /beranda"
                                        + kepala
                                        + "Range: bytes=0-1,".repeat(500)
                                        + "\r\n\r\n"),
                        mentah(
                                "GET /beranda"
                                        + kepala
                                        + "Accept-Language: "
                                        + "x,".repeat(900)
                                        + "\r\n\r\n"),
                        mentah(
                                "GET /beranda"
                                        + kepala
                                        + "Accept-Encoding: "
                                        + "gzip;q=9,".repeat(900)
                                        + "\r\n\r\n"),
                        mentah("GET /beranda" + kepala + "Host: jahat.example\r\n\r\n"),
                        mentah("GET http://jahat.example/beranda" + kepala + "\r\n"))) {
            sopan(jawab);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void api_menolak_json_yang_dibuat_untuk_merusak(String nama, String jenis, byte[] isi) {
        var tamu = Sesi.tamu();
        var jawab =
                tamu.minta(
                        tamu.ke("/api/v1/kalkulator/nip")
                                .header("Content-Type", jenis)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(isi))
                                .build());
        assertThat(jawab.statusCode()).isIn(400, 413, 415, 422);
        assertThat(jawab.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(jawab.headers().firstValue("X-Permintaan")).isPresent();
        tanpaJejak(jawab.body());
    }

    static Stream<Arguments> api_menolak_json_yang_dibuat_untuk_merusak() {
        return Stream.of(
                json("sepuluh ribu tingkat", "{\"nip\":" + "[".repeat(10_000)),
                json("seratus ribu tingkat objek", "{\"a\":".repeat(30_000)),
                json("angka dengan pangkat raksasa", "{\"nip\": 1e999999999}"),
                json("angka 200.000 digit", "{\"nip\": " + "9".repeat(200_000) + "}"),
                json("angka pecahan 200.000 digit", "{\"nip\": 0." + "9".repeat(200_000) + "}"),
                json("bidang ganda", "{\"nip\":\"1\",\"nip\":\"2\"}"),
                json("bidang ganda yang disamarkan", "{\"nip\":\"1\",\"\\u006eip\":\"2\"}"),
                json("sepuluh ribu bidang", bidang()),
                json("setengah pasangan", "{\"nip\":\"\\ud800\"}"),
                json("karakter nol", "{\"nip\":\"\\u0000\"}"),
                json("NaN", "{\"nip\":NaN}"),
                json("komentar", "{/* x */\"nip\":\"1\"}"),
                json("ekor", "{\"nip\":\"1\"} {\"nip\":\"2\"}"),
                json("__proto__", "{\"__proto__\":{\"nip\":\"1\"}}"),
                json("jenis untuk dibuat", "{\"@class\":\"java.lang.Runtime\",\"nip\":\"1\"}"),
                Arguments.of(
                        "UTF-16",
                        "application/json",
                        "{\"nip\":\"1\"}".getBytes(StandardCharsets.UTF_16)),
                Arguments.of(
                        "UTF-8 yang terlalu panjang",
                        "application/json",
                        new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAE, '"', ':', '1', '}'}),
                Arguments.of("nol", "application/json", new byte[5_000]),
                Arguments.of(
                        "XML",
                        "application/xml",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>"
                                .getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "teks", "text/plain", "{\"nip\":\"1\"}".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("formulir", FORMULIR, "nip=1".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "multipart",
                        "multipart/form-data; boundary=x",
                        "--x--".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "YAML",
                        "application/x-yaml",
                        "!!javax.script.ScriptEngineManager []".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "Java",
                        "application/x-java-serialized-object",
                        new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5}));
    }

    private static Arguments json(String nama, String isi) {
        return Arguments.of(nama, "application/json", isi.getBytes(StandardCharsets.UTF_8));
    }

    private static String bidang() {
        return IntStream.range(0, 10_000)
                .mapToObj(i -> "\"b" + i + "\":" + i)
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Test
    void kepala_raksasa_dan_baris_permintaan_rusak_ditolak() throws Exception {
        sopan(
                mentah(
                        "GET /masuk HTTP/1.1\r\nHost: x\r\nX-Besar: "
                                + "a".repeat(2_000_000)
                                + "\r\n\r\n"));
        sopan(mentah("GET /masuk%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        sopan(mentah("GET /masuk?x=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        sopan(mentah("\0\0\0\0\r\n\r\n"));
    }

    @Test
    void isi_multipart_dan_keadaan_halaman_yang_palsu_ditolak() {
        var bkd = Sesi.sebagai("bkd");
        for (var jenis :
                new String[] {
                    "multipart/form-data",
                    "multipart/form-data; boundary=x",
                    FORMULIR,
                    "application/json",
                    "text/xml"
                }) {
            for (var isi :
                    new String[] {
                        "",
                        "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n",
                        "jakarta.faces.ViewState=palsu&jakarta.faces.partial.ajax=true",
                        "jakarta.faces.ViewState=-1:-1&saring=saring"
                    }) {
                var jawab = bkd.kirim("/impor/daftar", jenis, isi);
                assertThat(jawab.statusCode()).as(jenis + " " + isi).isLessThan(500);
                tanpaJejak(jawab.body());
            }
        }
    }

    @Test
    void nomor_sesi_dari_luar_tidak_dipakai() {
        var sesi = Sesi.tamu();
        var halaman = sesi.ambil("/masuk").body();
        var awal = halaman.indexOf("name=\"tanda\" value=\"") + 20;
        var tanda = halaman.substring(awal, halaman.indexOf('"', awal));
        var jawab =
                sesi.minta(
                        HttpRequest.newBuilder(Sesi.alamat("/masuk"))
                                .header("Content-Type", FORMULIR)
                                .header(
                                        "Cookie",
                                        "teladan=nomorPilihanPenyerang; teladan-masuk=" + tanda)
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "nama=pegawai&sandi=teladan-demo&tanda=" + tanda))
                                .build());
        assertThat(jawab.statusCode()).isEqualTo(302);
        assertThat(jawab.headers().allValues("Set-Cookie"))
                .anyMatch(k -> k.startsWith("teladan="))
                .noneMatch(k -> k.contains("nomorPilihanPenyerang"));
    }

    @Test
    void tebakan_sandi_serentak_tidak_lebih_dari_batasnya() throws Exception {
        var jawaban =
                IntStream.range(0, 12)
                        .mapToObj(
                                i ->
                                        CompletableFuture.supplyAsync(
                                                () -> Sesi.tamu().masuk("gubernur", "tebak-" + i)))
                        .toList();
        for (var j : jawaban) {
            assertThat(j.join().statusCode()).isEqualTo(422);
        }
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement()) {
            try (var r =
                    p.executeQuery(
                            "select gagal_beruntun, terkunci_sampai > utc_timestamp() from core_akun where nama_akun = 'gubernur'")) {
                r.next();
                assertThat(r.getInt(1)).isEqualTo(5);
                assertThat(r.getBoolean(2)).isTrue();
            }
            p.executeUpdate(
                    "update core_akun set terkunci_sampai = null, gagal_beruntun = 0 where nama_akun = 'gubernur'");
        }
    }

    @Test
    void keluar_dua_kali_dan_kirim_dua_kali_tidak_merusak_apa_pun() {
        var orang = Sesi.sebagai("pegawai");
        assertThat(orang.kirim("/keluar", FORMULIR, "").statusCode()).isEqualTo(302);
        assertThat(orang.kirim("/keluar", FORMULIR, "").statusCode()).isEqualTo(302);
        HttpResponse<String> profil = orang.ambil("/profil");
        assertThat(profil.headers().firstValue("Location").orElse("")).contains("/masuk");
    }

    private static void sopan(String jawab) {
        if (!jawab.isEmpty()) {
            assertThat(jawab.substring(0, Math.min(jawab.length(), 80)))
                    .startsWith("HTTP/1.1 ")
                    .doesNotStartWith("HTTP/1.1 5");
        }
        tanpaJejak(jawab);
    }

    static void tanpaJejak(String isi) {
        assertThat(isi).doesNotContain("\tat ", "Exception", "id.teladan.", "WFLY", "<web-app");
    }

    /** Sends bytes as they are; a connection that the server cuts is an empty answer. */
    private static String mentah(String isi) throws IOException {
        var alamat = Sesi.alamat("/");
        try (var soket = new Socket(alamat.getHost(), alamat.getPort())) {
            soket.setSoTimeout(20_000);
            var hasil = new ByteArrayOutputStream();
            try {
                soket.getOutputStream().write(isi.getBytes(StandardCharsets.ISO_8859_1));
                soket.getOutputStream().flush();
                soket.getInputStream().transferTo(hasil);
            } catch (IOException e) {
                return hasil.toString(
                        StandardCharsets.UTF_8); // cut off in the middle of the attack
            }
            return hasil.toString(StandardCharsets.UTF_8);
        }
    }
}
