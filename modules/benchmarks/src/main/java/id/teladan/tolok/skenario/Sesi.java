package id.teladan.tolok.skenario;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at the HTTP level: real session, own cookies, one shared client. */
final class Sesi {

    static final HttpClient KLIEN =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    private static final Pattern TANDA = Pattern.compile("name=\"tanda\" value=\"([^\"]+)\"");
    private static final Pattern KEADAAN =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final String BATAS = "----teladan-tolok";

    private final String alamat;
    private final Map<String, String> kuki = new LinkedHashMap<>();

    Sesi(String alamat) {
        this.alamat = alamat;
    }

    /** Signed in with a demo account. */
    static Sesi sebagai(String alamat, String akun) {
        var sesi = new Sesi(alamat);
        sesi.masuk(akun);
        return sesi;
    }

    void masuk(String akun) {
        var tanda = cari(TANDA, ambil("/masuk"));
        var jawab =
                kirim(
                        "/masuk",
                        "application/x-www-form-urlencoded",
                        isian(Map.of("nama", akun, "sandi", "teladan-demo", "tanda", tanda))
                                .getBytes(StandardCharsets.UTF_8),
                        Map.of());
        if (jawab.statusCode() != 302) {
            throw new IllegalStateException(akun + " tidak dapat masuk: " + jawab.statusCode());
        }
    }

    /** The page; anything but 200 is an error. Refused because of too much work, it is asked for again. */
    String ambil(String jalur) {
        var jawab = minta(permintaan(jalur).GET().build());
        for (var coba = 0; jawab.statusCode() == 503 && coba < 50; coba++) {
            LockSupport.parkNanos(200_000_000);
            jawab = minta(permintaan(jalur).GET().build());
        }
        if (jawab.statusCode() != 200) {
            throw new IllegalStateException(jalur + " menjawab " + jawab.statusCode());
        }
        return jawab.body();
    }

    /** A page that is asked for without waiting. */
    CompletableFuture<HttpResponse<String>> ambilNanti(String jalur) {
        return KLIEN.sendAsync(
                permintaan(jalur).timeout(Duration.ofSeconds(60)).GET().build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The suggestions of the search box. */
    String cari(String teks) {
        var jawab =
                kirim(
                        "/cari-saran",
                        "text/plain;charset=UTF-8",
                        teks.getBytes(StandardCharsets.UTF_8),
                        Map.of("X-Teladan", "1"));
        if (jawab.statusCode() != 200 || !jawab.body().startsWith("[{")) {
            throw new IllegalStateException(
                    "Pencarian \""
                            + teks
                            + "\" menjawab "
                            + jawab.statusCode()
                            + " "
                            + jawab.body());
        }
        return jawab.body();
    }

    /** A Faces action as PrimeFaces sends it; returns the partial response. */
    String ajax(String jalur, String halaman, Map<String, String> isian) {
        var semua = dasarAjax(halaman);
        semua.putAll(isian);
        return berhasil(
                kirim(
                        jalur,
                        "application/x-www-form-urlencoded; charset=UTF-8",
                        isian(semua).getBytes(StandardCharsets.UTF_8),
                        Map.of("Faces-Request", "partial/ajax")));
    }

    /** The same without waiting. */
    CompletableFuture<HttpResponse<String>> ajaxNanti(
            String jalur, String halaman, Map<String, String> isian) {
        var semua = dasarAjax(halaman);
        semua.putAll(isian);
        return KLIEN.sendAsync(
                permintaan(jalur)
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                        .header("Faces-Request", "partial/ajax")
                        .POST(
                                HttpRequest.BodyPublishers.ofByteArray(
                                        isian(semua).getBytes(StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The same with a file. */
    String unggah(
            String jalur, String halaman, Map<String, String> isian, String medan, byte[] berkas) {
        var semua = dasarAjax(halaman);
        semua.putAll(isian);
        var awal = new StringBuilder();
        semua.forEach(
                (n, v) ->
                        awal.append("--" + BATAS + "\r\nContent-Disposition: form-data; name=\"")
                                .append(n)
                                .append("\"\r\n\r\n")
                                .append(v)
                                .append("\r\n"));
        awal.append("--" + BATAS + "\r\nContent-Disposition: form-data; name=\"")
                .append(medan)
                .append(
                        "\"; filename=\"tolok.xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        var kepala = awal.toString().getBytes(StandardCharsets.UTF_8);
        var ekor = ("\r\n--" + BATAS + "--\r\n").getBytes(StandardCharsets.UTF_8);
        var isi = new byte[kepala.length + berkas.length + ekor.length];
        System.arraycopy(kepala, 0, isi, 0, kepala.length);
        System.arraycopy(berkas, 0, isi, kepala.length, berkas.length);
        System.arraycopy(ekor, 0, isi, kepala.length + berkas.length, ekor.length);
        return berhasil(
                kirim(
                        jalur,
                        "multipart/form-data; boundary=" + BATAS,
                        isi,
                        Map.of("Faces-Request", "partial/ajax")));
    }

    private static Map<String, String> dasarAjax(String halaman) {
        var semua = new LinkedHashMap<String, String>();
        semua.put("jakarta.faces.partial.ajax", "true");
        semua.put("jakarta.faces.ViewState", cari(KEADAAN, halaman));
        semua.put("primefaces.nonce", cari(NONCE, halaman));
        return semua;
    }

    private static String berhasil(HttpResponse<String> jawab) {
        if (jawab.statusCode() != 200 || jawab.body().contains("<error>")) {
            throw new IllegalStateException(
                    jawab.statusCode() + " " + jawab.uri().getPath() + ": " + jawab.body());
        }
        return jawab.body();
    }

    private HttpResponse<String> kirim(
            String jalur, String jenis, byte[] isi, Map<String, String> kepala) {
        var p =
                permintaan(jalur)
                        .header("Content-Type", jenis)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(isi));
        kepala.forEach(p::header);
        var jawab = minta(p.build());
        for (var coba = 0; jawab.statusCode() == 503 && coba < 50; coba++) {
            LockSupport.parkNanos(200_000_000);
            jawab = minta(p.build());
        }
        return jawab;
    }

    HttpRequest.Builder permintaan(String jalur) {
        var p = HttpRequest.newBuilder(URI.create(alamat + jalur));
        if (!kuki.isEmpty()) {
            p.header(
                    "Cookie",
                    kuki.entrySet().stream()
                            .map(k -> k.getKey() + "=" + k.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return p;
    }

    private HttpResponse<String> minta(HttpRequest permintaan) {
        try {
            var jawab =
                    KLIEN.send(
                            permintaan, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            for (var k : jawab.headers().allValues("Set-Cookie")) {
                var isi = k.split(";", 2)[0].split("=", 2);
                kuki.put(isi[0], isi[1]);
            }
            return jawab;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String cari(Pattern pola, String isi) {
        var cocok = pola.matcher(isi);
        if (!cocok.find()) {
            throw new IllegalStateException("Tidak ditemukan: " + pola + " dalam " + isi);
        }
        return cocok.group(1);
    }

    private static String isian(Map<String, String> isi) {
        return isi.entrySet().stream()
                .map(
                        e ->
                                URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8)
                                        + "="
                                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
