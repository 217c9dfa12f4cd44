package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.uji.KasusKalkulator;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calculators as somebody outside sees them: every worked example over HTTP, and every way to ask wrongly. */
class KalkulatorIT {

    private static final String JALUR = "/api/v1/kalkulator/";
    private static final String JSON = "application/json";
    private static final String MASALAH = "application/problem+json";

    /** 40 a second, below the 50 that the server allows. */
    private static final long JARAK = TimeUnit.MILLISECONDS.toNanos(25);

    private static final Sesi TAMU = Sesi.tamu();
    private static long berikutnya = System.nanoTime();

    @Test
    void setiap_contoh_dijawab_sama_lewat_http() {
        var semua = KasusKalkulator.semua(ServerUji.AKAR);
        assertThat(semua.stream().map(KasusKalkulator::kalkulator).distinct())
                .containsExactlyInAnyOrderElementsOf(daftar())
                .hasSizeGreaterThanOrEqualTo(5);
        SoftAssertions.assertSoftly(lunak -> semua.forEach(k -> periksa(lunak, k)));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    POST | nip              | application/json | {"nip": "1986              | 400 | JSON_TIDAK_TERBACA
                    POST | nip              | application/json | {"nip": "1", "nip": "2"}   | 400 | BIDANG_GANDA
                    POST | nip              | application/json | []                         | 400 | JSON_BUKAN_OBJEK
                    POST | nip              | application/json | ``                         | 400 | JSON_KOSONG
                    POST | nip              | application/json | {"nomor": "1"}             | 400 | BIDANG_TIDAK_DIKENAL
                    POST | nip              | text/plain       | {"nip": "1"}               | 415 | JENIS_ISI_DITOLAK
                    POST | nip              | a b/;c           | {"nip": "1"}               | 415 | JENIS_ISI_DITOLAK
                    POST | tidak-ada        | application/json | {}                         | 404 | KALKULATOR_TIDAK_DIKENAL
                    POST | nip/lebih/dalam  | application/json | {}                         | 404 | DATA_TIDAK_DITEMUKAN
                    PUT  | nip              | application/json | {}                         | 405 | METODE_DITOLAK
                    GET  | nip              | application/json | {}                         | 405 | METODE_DITOLAK
                    DELETE | nip            | application/json | {}                         | 405 | METODE_DITOLAK
                    """)
    void permintaan_yang_salah_dijawab_sebagai_masalah(
            String metode, String kalkulator, String jenis, String isi, int status, String kode) {
        var jawab = minta(metode, kalkulator, jenis, isi);
        assertThat(jawab.statusCode()).isEqualTo(status);
        var masalah = masalah(jawab);
        assertThat(masalah.getJsonArray("pelanggaran").getValuesAs(JsonObject.class))
                .extracting(p -> p.getString("kode"))
                .contains(kode);
        if (status == 405) {
            assertThat(jawab.headers().firstValue("Allow").orElse("")).contains("POST");
        }
    }

    @Test
    void isi_yang_terlalu_besar_ditolak_juga_tanpa_panjang_yang_diumumkan() {
        var besar = "{\"nip\": \"" + "1".repeat(256 * 1024) + "\"}";
        var diumumkan = minta("POST", "nip", JSON, besar);
        assertThat(diumumkan.statusCode()).isEqualTo(413);
        assertThat(masalah(diumumkan).getString("kode")).isEqualTo("ISI_TERLALU_BESAR");
        giliran();
        var potongan =
                HttpRequest.newBuilder(Sesi.alamat(JALUR + "nip"))
                        .header("Content-Type", JSON)
                        .POST(
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () ->
                                                new ByteArrayInputStream(
                                                        besar.getBytes(StandardCharsets.UTF_8))))
                        .build();
        var tanpaPanjang = TAMU.minta(potongan);
        assertThat(tanpaPanjang.statusCode()).isEqualTo(413);
        assertThat(masalah(tanpaPanjang).getString("kode")).isEqualTo("ISI_TERLALU_BESAR");
    }

    @Test
    void bentuk_jawaban_yang_tidak_tersedia_ditolak() {
        giliran();
        var jawab =
                TAMU.minta(
                        HttpRequest.newBuilder(Sesi.alamat(JALUR + "nip"))
                                .header("Content-Type", JSON)
                                .header("Accept", "application/xml")
                                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                .build());
        assertThat(jawab.statusCode()).isEqualTo(406);
        masalah(jawab);
    }

    @Test
    void yang_membanjiri_ditahan_lalu_dilayani_lagi() {
        giliran();
        var klien = HttpClient.newHttpClient();
        var minta = HttpRequest.newBuilder(Sesi.alamat("/api/v1/kalkulator")).build();
        var jawaban =
                IntStream.range(0, 400)
                        .mapToObj(i -> klien.sendAsync(minta, BodyHandlers.ofString()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        // 503: so many at the same moment do not even reach the door
        assertThat(jawaban)
                .extracting(HttpResponse::statusCode)
                .contains(200, 429)
                .isSubsetOf(200, 429, 503);
        var ditolak = jawaban.stream().filter(j -> j.statusCode() == 429).findFirst().orElseThrow();
        assertThat(masalah(ditolak).getString("kode")).isEqualTo("TERLALU_SERING");
        var tunggu = ditolak.headers().firstValueAsLong("Retry-After").orElse(0);
        assertThat(tunggu).isBetween(1L, 60L);
        berikutnya = System.nanoTime() + TimeUnit.SECONDS.toNanos(tunggu);
        assertThat(minta("GET", "", JSON, "").statusCode())
                .as("sesudah Retry-After")
                .isEqualTo(200);
    }

    private static void periksa(SoftAssertions lunak, KasusKalkulator kasus) {
        var jawab = minta("POST", kasus.kalkulator(), JSON, kasus.isi());
        lunak.assertThat(jawab.statusCode()).as(kasus.toString()).isEqualTo(kasus.status());
        if (jawab.statusCode() != kasus.status()) {
            return;
        }
        var isi = baca(jawab);
        if (kasus.hasil() == null) {
            lunak.assertThat(
                            masalah(jawab)
                                    .getJsonArray("pelanggaran")
                                    .getValuesAs(JsonObject.class)
                                    .stream()
                                    .map(p -> p.getString("bidang") + ":" + p.getString("kode"))
                                    .toList())
                    .as(kasus.toString())
                    .isEqualTo(kasus.pelanggaran());
        } else {
            lunak.assertThat(KasusKalkulator.beda(kasus.hasil(), isi.get("hasil"), "hasil"))
                    .as(kasus.toString())
                    .isNull();
            lunak.assertThat(isi.getJsonArray("jejak")).as(kasus.toString()).isNotEmpty();
            lunak.assertThat(isi.getJsonObject("aturan").getString("versi"))
                    .as(kasus.toString())
                    .isNotBlank();
        }
    }

    private static List<String> daftar() {
        var jawab = minta("GET", "", JSON, "");
        try (var pembaca = Json.createReader(new StringReader(jawab.body()))) {
            return pembaca.readArray().getValuesAs(JsonObject.class).stream()
                    .map(k -> k.getString("nama"))
                    .toList();
        }
    }

    private static HttpResponse<String> minta(
            String metode, String kalkulator, String jenis, String isi) {
        giliran();
        return TAMU.minta(
                HttpRequest.newBuilder(Sesi.alamat((JALUR + kalkulator).replaceAll("/$", "")))
                        .header("Content-Type", jenis)
                        .method(metode, HttpRequest.BodyPublishers.ofString(isi))
                        .build());
    }

    /** The answer as RFC 9457 wants it: media type, own status, a sentence, the id of the request. */
    private static JsonObject masalah(HttpResponse<String> jawab) {
        assertThat(jawab.headers().firstValue("Content-Type").orElse(""))
                .as(jawab.body())
                .startsWith(MASALAH);
        var isi = baca(jawab);
        assertThat(isi.getInt("status")).isEqualTo(jawab.statusCode());
        assertThat(isi.getString("title")).isNotBlank();
        assertThat(isi.getString("detail")).isNotBlank().doesNotContain("{0}");
        assertThat(isi.getString("instance"))
                .endsWith(jawab.headers().firstValue("X-Permintaan").orElse("tidak ada"));
        return isi;
    }

    private static JsonObject baca(HttpResponse<String> jawab) {
        try (var pembaca = Json.createReader(new StringReader(jawab.body()))) {
            return pembaca.readObject();
        }
    }

    /** Waits for the next place in the time table of the requests. */
    private static synchronized void giliran() {
        while (System.nanoTime() - berikutnya < 0) {
            LockSupport.parkNanos(berikutnya - System.nanoTime());
        }
        berikutnya = Math.max(berikutnya, System.nanoTime() - JARAK) + JARAK;
    }
}
