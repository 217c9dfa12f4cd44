package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            if (!metode.equals("TRACE")) { // refused by the listener itself, without a body
                assertThat(jawab).contains("X-Content-Type-Options: nosniff");
            }
        }
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

    private static void tanpaJejak(String isi) {
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
