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

/** A person at the HTTP level: cookies, no script. */
final class Sesi {

    private static final Pattern TANDA = Pattern.compile("name=\"tanda\" value=\"([^\"]+)\"");

    private final HttpClient klien =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    /** Nobody is signed in. */
    static Sesi tamu() {
        return new Sesi();
    }

    /** Signed in with a demo account. */
    static Sesi sebagai(String akun) {
        var sesi = new Sesi();
        var cocok = TANDA.matcher(sesi.ambil("/masuk").body());
        if (!cocok.find()) {
            throw new IllegalStateException("Halaman masuk tanpa tanda");
        }
        var jawab =
                sesi.kirim(
                        "/masuk",
                        "application/x-www-form-urlencoded",
                        "nama=" + sandikan(akun) + "&sandi=teladan-demo&tanda=" + cocok.group(1));
        if (jawab.statusCode() != 302) {
            throw new IllegalStateException(akun + " tidak dapat masuk: " + jawab.statusCode());
        }
        return sesi;
    }

    HttpResponse<String> ambil(String jalur) {
        return minta(HttpRequest.newBuilder(alamat(jalur)).GET().build());
    }

    HttpResponse<String> kirim(String jalur, String jenis, String isi) {
        return minta(
                HttpRequest.newBuilder(alamat(jalur))
                        .header("Content-Type", jenis)
                        .POST(HttpRequest.BodyPublishers.ofString(isi))
                        .build());
    }

    HttpResponse<String> minta(HttpRequest permintaan) {
        try {
            return klien.send(
                    permintaan, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static URI alamat(String jalur) {
        return URI.create(ServerUji.siap().alamat() + jalur);
    }

    private static String sandikan(String nilai) {
        return URLEncoder.encode(nilai, StandardCharsets.UTF_8);
    }
}
