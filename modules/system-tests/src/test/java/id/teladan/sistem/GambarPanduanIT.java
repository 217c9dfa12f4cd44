package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the guides from the sample province: {@code mvn -Ppanduan} (all) or {@code -Dpanduan.gambar=profil} (some). What
 * is taken stands in {@code docs/panduan/gambar.csv}: account, width and greatest height, page, what is pressed before (names of buttons or
 * links, "|" between them; "?text" waits for a text), and the part of the page.
 */
@Tag("panduan")
class GambarPanduanIT {

    private static final Path FOLDER = ServerUji.AKAR.resolve("docs/panduan");
    private static final Pattern SKP = Pattern.compile("\\{skp-([a-z0-9]+)-(\\d{4})}");
    private static final String TUNGGU = "?";

    /** The bar above {@code main}: the picture is what a screen of its height shows. */
    private static final int BILAH_ATAS = 64;

    private static final String KE_WEBP =
            """
            async data => {
              const gambar = new Image();
              gambar.src = 'data:image/png;base64,' + data;
              await gambar.decode();
              const kanvas = document.createElement('canvas');
              kanvas.width = gambar.width;
              kanvas.height = gambar.height;
              kanvas.getContext('2d', { alpha: false }).drawImage(gambar, 0, 0);
              return kanvas.toDataURL('image/webp', 0.85).split(',')[1];
            }
            """;

    private record Baris(
            String nama,
            String akun,
            int lebar,
            int tinggi,
            String jalur,
            List<String> tekan,
            String pemilih) {

        static Baris dari(String teks) {
            var k = teks.split(";", -1);
            return new Baris(
                    k[0],
                    k[1],
                    Integer.parseInt(k[2]),
                    Integer.parseInt(k[3]),
                    k[4],
                    k[5].isEmpty() ? List.of() : List.of(k[5].split("\\|")),
                    k[6]);
        }
    }

    @Test
    void setiap_gambar_panduan_diambil_dari_provinsi_contoh() throws Exception {
        var objek = new HashMap<>(AksesIT.objek());
        var pilih = System.getProperty("panduan.gambar", "");
        var orang = new HashMap<String, Peramban.Orang>();
        try (var pengubah = Peramban.tamu()) {
            for (var teks : Files.readAllLines(FOLDER.resolve("gambar.csv"))) {
                if (teks.isBlank() || teks.startsWith("nama;")) {
                    continue;
                }
                var b = Baris.dari(teks);
                if (!pilih.isBlank() && !List.of(pilih.split(",")).contains(b.nama())) {
                    continue;
                }
                ambil(
                        b,
                        orang.computeIfAbsent(
                                b.akun(),
                                a -> a.equals("TAMU") ? Peramban.tamu() : Peramban.masuk(a)),
                        objek,
                        pengubah.halaman());
            }
        } finally {
            orang.values().forEach(Peramban.Orang::close);
        }
    }

    private static void ambil(
            Baris b, Peramban.Orang orang, Map<String, String> objek, Page pengubah)
            throws Exception {
        var halaman = orang.halaman();
        halaman.setViewportSize(b.lebar(), b.tinggi() + BILAH_ATAS);
        orang.buka(AksesIT.isi(skp(b.jalur()), objek)).tenang();
        for (var nama : b.tekan()) {
            if (nama.startsWith(TUNGGU)) {
                halaman.locator("main")
                        .getByText(nama.substring(TUNGGU.length()))
                        .first()
                        .waitFor();
                continue;
            }
            var sasaran =
                    halaman.locator(
                            "main a:text-is('%1$s'), main button:has-text('%1$s'), main summary:has-text('%1$s'), main [aria-label^='%1$s']"
                                    .formatted(nama));
            orang.tekan(sasaran.first());
            halaman.waitForLoadState();
            orang.tenang();
        }
        assertThat(halaman.locator(b.pemilih()).count()).as("%s %s", b.nama(), b.pemilih()).isOne();
        halaman.evaluate("window.scrollTo(0, 0)");
        var kotak = halaman.locator(b.pemilih()).boundingBox();
        var png =
                halaman.screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(Peramban.gambar("panduan-" + b.nama()))
                                .setAnimations(ScreenshotAnimations.DISABLED)
                                .setFullPage(true)
                                .setClip(
                                        new Clip(
                                                kotak.x,
                                                kotak.y,
                                                kotak.width,
                                                Math.min(kotak.height, b.tinggi()))));
        var webp = (String) pengubah.evaluate(KE_WEBP, Base64.getEncoder().encodeToString(png));
        Files.createDirectories(FOLDER.resolve("gambar"));
        Files.write(
                FOLDER.resolve("gambar/" + b.nama() + ".webp"), Base64.getDecoder().decode(webp));
    }

    /** The SKP of an account in a year. */
    private static String skp(String jalur) throws Exception {
        var cocok = SKP.matcher(jalur);
        if (!cocok.find()) {
            return jalur;
        }
        try (var s = ServerUji.siap().basisData().sambungan();
                var p =
                        s.prepareStatement(
                                "select max(s.id) from skp_skp s join core_akun a on a.pegawai_id = s.pegawai_id"
                                        + " where a.nama_akun = ? and s.tahun = ?")) {
            p.setString(1, cocok.group(1));
            p.setInt(2, Integer.parseInt(cocok.group(2)));
            try (var r = p.executeQuery()) {
                r.next();
                return cocok.replaceFirst(r.getString(1));
            }
        }
    }
}
