package id.teladan.sistem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at the HTTP level: cookies, no script. */
final class Sesi {

    private static final Pattern TANDA = Pattern.compile("name=\"tanda\" value=\"([^\"]+)\"");

    private final String dasar;
    private final CookieManager kukinya = new CookieManager();
    private final HttpClient klien =
            HttpClient.newBuilder()
                    .cookieHandler(kukinya)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    private Sesi(String dasar) {
        this.dasar = dasar;
    }

    /** Nobody is signed in. */
    static Sesi tamu() {
        return new Sesi(ServerUji.siap().alamat());
    }

    /** The same at another server. */
    static Sesi tamu(String dasar) {
        return new Sesi(dasar);
    }

    /** Signed in with a demo account. */
    static Sesi sebagai(String akun) {
        var sesi = tamu();
        var jawab = sesi.masuk(akun, "teladan-demo");
        if (jawab.statusCode() != 302) {
            throw new IllegalStateException(akun + " tidak dapat masuk: " + jawab.statusCode());
        }
        return sesi;
    }

    /** Sends the sign-in form as it is. */
    HttpResponse<String> masuk(String nama, String sandi) {
        var cocok = TANDA.matcher(ambil("/masuk").body());
        if (!cocok.find()) {
            throw new IllegalStateException("Halaman masuk tanpa tanda");
        }
        return kirim(
                "/masuk",
                "application/x-www-form-urlencoded",
                "nama="
                        + sandikan(nama)
                        + "&sandi="
                        + sandikan(sandi)
                        + "&tanda="
                        + cocok.group(1));
    }

    /** The cookies as a header, for requests that no client would send. */
    String kuki() {
        return kukinya.getCookieStore().getCookies().stream()
                .filter(k -> k.getPath() == null || k.getPath().equals("/"))
                .map(k -> k.getName() + "=" + k.getValue())
                .collect(Collectors.joining("; "));
    }

    HttpResponse<String> ambil(String jalur) {
        return minta(HttpRequest.newBuilder(URI.create(dasar + jalur)).GET().build());
    }

    HttpResponse<String> kirim(String jalur, String jenis, String isi) {
        return minta(
                HttpRequest.newBuilder(URI.create(dasar + jalur))
                        .header("Content-Type", jenis)
                        .POST(HttpRequest.BodyPublishers.ofString(isi))
                        .build());
    }

    HttpResponse<String> minta(HttpRequest permintaan) {
        return minta(permintaan, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> minta(HttpRequest permintaan, HttpResponse.BodyHandler<T> pembaca) {
        try {
            return klien.send(permintaan, pembaca);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The same with the body as bytes. */
    HttpResponse<byte[]> bita(HttpRequest permintaan) {
        return minta(permintaan, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A request to the server of this person. */
    HttpRequest.Builder ke(String jalur) {
        return HttpRequest.newBuilder(URI.create(dasar + jalur));
    }

    static URI alamat(String jalur) {
        return URI.create(ServerUji.siap().alamat() + jalur);
    }

    private static String sandikan(String nilai) {
        return URLEncoder.encode(nilai, StandardCharsets.UTF_8);
    }
}
