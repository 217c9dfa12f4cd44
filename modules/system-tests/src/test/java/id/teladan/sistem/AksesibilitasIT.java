package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page in both themes, on a laptop and on a phone: axe finds nothing, the console is silent, nothing leaves the host. While
 * working on some pages: {@code -Dteladan.halaman=/presensi/}.
 */
class AksesibilitasIT {

    private static final Map<String, Peramban.Orang> MASUK = new HashMap<>();
    private static final List<String> TEMA = List.of("light", "dark");

    @TestFactory
    Stream<DynamicTest> setiap_halaman_bersih_di_kedua_tema_dan_dua_ukuran() throws Exception {
        var objek = AksesIT.objek();
        var daftar =
                Files.readAllLines(
                        ServerUji.AKAR.resolve(
                                "modules/system-tests/src/test/resources/halaman.csv"));
        return daftar.stream()
                .skip(1)
                .filter(b -> !b.isBlank() && !b.startsWith("#"))
                .map(b -> b.split(";", -1))
                .filter(k -> k[1].startsWith(System.getProperty("teladan.halaman", "")))
                .flatMap(
                        k ->
                                TEMA.stream()
                                        .map(
                                                tema ->
                                                        DynamicTest.dynamicTest(
                                                                k[1] + " " + tema,
                                                                () ->
                                                                        periksa(
                                                                                k[0],
                                                                                AksesIT.isi(
                                                                                        k[1],
                                                                                        objek),
                                                                                tema))));
    }

    @AfterAll
    static void tutup() {
        MASUK.values().forEach(Peramban.Orang::close);
        MASUK.clear();
    }

    /** One sign-in for all pages of a person. */
    private static Peramban.Orang orang(String akun) {
        return MASUK.computeIfAbsent(
                akun, a -> a.equals("TAMU") ? Peramban.tamu() : Peramban.masuk(a));
    }

    private static void periksa(String akun, String jalur, String tema) {
        var orang = orang(akun);
        orang.galatKonsol().clear();
        orang.konteks()
                .addCookies(List.of(new Cookie("tema", tema).setUrl(ServerUji.siap().alamat())));
        orang.buka(jalur);
        var nama = jalur.substring(1).replaceAll("[^a-z]+", "-") + "-" + tema;
        for (var ukuran : new int[][] {{1366, 768}, {390, 844}}) {
            orang.halaman().setViewportSize(ukuran[0], ukuran[1]);
            orang.halaman()
                    .screenshot(
                            new Page.ScreenshotOptions()
                                    .setPath(Peramban.gambar(nama + "-" + ukuran[0])));
            assertThat(
                            (Integer)
                                    orang.halaman()
                                            .evaluate(
                                                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("gulir ke samping pada lebar %s", ukuran[0])
                    .isZero();
            var hasil = new AxeBuilder(orang.halaman()).analyze();
            assertThat(
                            hasil.getViolations().stream()
                                    .map(
                                            v ->
                                                    v.getId()
                                                            + ": "
                                                            + v.getHelp()
                                                            + " "
                                                            + v.getNodes().stream()
                                                                    .map(n -> n.getTarget() + "")
                                                                    .toList())
                                    .toList())
                    .as("axe pada lebar %s", ukuran[0])
                    .isEmpty();
        }
        assertThat(orang.galatKonsol()).isEmpty();
        assertThat(orang.keLuar()).isEmpty();
    }
}
