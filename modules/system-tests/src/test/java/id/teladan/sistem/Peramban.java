package id.teladan.sistem;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import id.teladan.server.ServerTeladan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The browser of the tests: one Chromium for the test JVM, one context (cookies) a person. */
final class Peramban {

    private static Playwright playwright;
    private static Browser chromium;

    private Peramban() {}

    /**
     * A person at a computer.
     *
     * @param alamat address of the server that he uses
     * @param halaman the open page
     * @param galatKonsol console errors and failed requests so far; empty in a healthy application
     * @param keLuar requests to another host; must stay empty
     */
    record Orang(
            String alamat,
            BrowserContext konteks,
            Page halaman,
            List<String> galatKonsol,
            List<String> keLuar)
            implements AutoCloseable {

        /** Opens a path of the application and waits until it is loaded. */
        Orang buka(String jalur) {
            halaman.navigate(alamat + jalur);
            return this;
        }

        /** Waits until no answer is on its way to the page. */
        Orang tenang() {
            halaman.waitForCondition(
                    () -> {
                        try {
                            return (Boolean)
                                    halaman.evaluate(
                                            "document.readyState === 'complete' && (!window.jQuery ||"
                                                    + " (jQuery.active === 0 && PrimeFaces.ajax.Queue.isEmpty()))");
                        } catch (PlaywrightException e) {
                            return false; // the page is just being replaced
                        }
                    });
            return this;
        }

        /** Types into a field of the loaded page and leaves it; back when the answer of the server is shown. */
        Orang isi(Locator medan, String teks) {
            tenang();
            medan.fill(teks);
            medan.blur();
            return tenang();
        }

        /** Presses something of the loaded page; back when the answer of the server is shown. */
        Orang tekan(Locator tombol) {
            tenang();
            tombol.click();
            return tenang();
        }

        /** A picture of what is seen, for people to look at. */
        Orang potret(String nama) {
            halaman.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(gambar(nama))
                            .setAnimations(ScreenshotAnimations.DISABLED));
            return this;
        }

        /** The same page on a phone, as a picture; then again as before. */
        Orang potretPonsel(String nama) {
            var semula = halaman.viewportSize();
            halaman.setViewportSize(390, 844);
            potret(nama);
            halaman.setViewportSize(semula.width, semula.height);
            return this;
        }

        /** A message of the application that contains the text. */
        Locator pesan(String teks) {
            return halaman.locator(".pesan").filter(new Locator.FilterOptions().setHasText(teks));
        }

        Locator tombol(String nama) {
            return halaman.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama).setExact(true));
        }

        @Override
        public void close() {
            konteks.close();
        }
    }

    /** A visitor with an empty cookie jar, 1366x768, Indonesian. */
    static Orang tamu() {
        return tamu(1366, 768);
    }

    static Orang tamu(int lebar, int tinggi) {
        return tamu(ServerUji.siap(), lebar, tinggi);
    }

    /** A visitor of another server than the common one. */
    static synchronized Orang tamu(ServerTeladan server, int lebar, int tinggi) {
        if (chromium == null) {
            playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = nyalakan();
        }
        var konteks =
                chromium.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(lebar, tinggi)
                                .setLocale("id-ID")
                                .setTimezoneId("Asia/Jakarta"));
        konteks.setDefaultTimeout(20_000);
        var galat = new ArrayList<String>();
        var keLuar = new ArrayList<String>();
        var alamat = server.alamat();
        konteks.onRequest(
                r -> {
                    if (!r.url().startsWith(alamat) && !r.url().startsWith("data:")) {
                        keLuar.add(r.url());
                    }
                });
        konteks.onConsoleMessage(
                m -> {
                    if ("error".equals(m.type())) {
                        galat.add(m.text() + " @ " + m.location());
                    }
                });
        konteks.onWebError(e -> galat.add(e.error()));
        return new Orang(alamat, konteks, konteks.newPage(), galat, keLuar);
    }

    /** Signs in with a demo account through the page. */
    static Orang masuk(String akun) {
        return masuk(tamu(), akun);
    }

    static Orang masuk(Orang orang, String akun) {
        orang.buka("/masuk");
        isiMasuk(orang.halaman(), akun, "teladan-demo");
        orang.halaman().waitForURL("**/beranda");
        return orang;
    }

    /** Fills and sends the sign-in form that is open. */
    static void isiMasuk(Page halaman, String akun, String sandi) {
        halaman.fill("input[name=nama]", akun);
        halaman.fill("input[name=sandi]", sandi);
        halaman.click("form[action$='/masuk'] button");
        halaman.waitForLoadState();
    }

    /** Folder of the pictures that people look at. */
    static Path gambar(String nama) {
        return ServerUji.AKAR.resolve("modules/system-tests/target/gambar/" + nama + ".png");
    }

    private static Browser nyalakan() {
        var jalur = jalurChromium();
        var pilihan =
                new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(jalur))
                        .setArgs(
                                List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--no-first-run",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync",
                                        "--disable-dev-shm-usage"));
        var folder = Path.of(jalur).getParent();
        if (folder.resolve("al2023/lib").toFile().isDirectory()) {
            pilihan.setEnv(
                    Map.of(
                            "LD_LIBRARY_PATH", folder.resolve("al2023/lib").toString(),
                            "FONTCONFIG_PATH", folder.resolve("fonts").toString()));
            pilihan.setArgs(List.of("--no-sandbox", "--no-zygote", "--disable-gpu"));
        }
        var hasil = playwright.chromium().launch(pilihan);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    hasil.close();
                                    playwright.close();
                                }));
        return hasil;
    }

    private static String jalurChromium() {
        try {
            var proses =
                    new ProcessBuilder(
                                    "sh",
                                    ServerUji.AKAR
                                            .resolve("modules/system-tests/siapkan-peramban.sh")
                                            .toString(),
                                    ServerUji.AKAR.resolve(".teladan/peramban").toString())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            var keluar =
                    new String(
                                    proses.getInputStream().readAllBytes(),
                                    java.nio.charset.StandardCharsets.UTF_8)
                            .trim();
            if (proses.waitFor() != 0) {
                throw new IllegalStateException(
                        "Chromium tidak ada; petunjuknya tertulis di atas. Uji peramban tidak dilewati.");
            }
            return keluar.substring(keluar.lastIndexOf('\n') + 1).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
