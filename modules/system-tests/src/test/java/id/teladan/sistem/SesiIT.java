package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.teladan.server.ServerTeladan;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The end of a session loses no word: announced before, extended in place, and after signing in again the text is back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SesiIT {

    private static final int DIAM_DETIK = 40;
    private static final String TULISAN =
            "Target butir 2 belum terukur: sebutkan jumlah berkas per triwulan.";

    private ServerTeladan server;

    @BeforeAll
    void nyalakan() {
        server =
                ServerUji.baru(
                        "sesi", 200, Map.of("TELADAN_SESI_DIAM_DETIK", String.valueOf(DIAM_DETIK)));
    }

    @AfterAll
    void matikan() {
        server.close();
    }

    @Test
    void diperingatkan_diperpanjang_di_tempat_lalu_masuk_lagi_dengan_isian_yang_sama() {
        try (var atasan = Peramban.masuk(Peramban.tamu(server, 1366, 768), "atasan")) {
            atasan.buka("/skp/persetujuan");
            var alamat = atasan.halaman().url();
            var medan = atasan.halaman().locator("[id='antrean:catatan']");
            var dialog = atasan.halaman().locator("#sesi[open]");
            medan.click();
            medan.pressSequentially(TULISAN);

            var sampaiPeringatan = new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
            assertThat(dialog).isVisible(sampaiPeringatan);
            assertThat(dialog).containsText("Masih di sini?");
            assertThat(dialog.locator("[data-sesi=sisa]")).hasText(Pattern.compile("0:\\d{2}"));
            var tetap = atasan.tombol("Tetap masuk");
            assertThat(tetap).isFocused();
            atasan.potret("sesi-1-hampir").potretPonsel("sesi-1-hampir-390");
            atasan.halaman().keyboard().press("Escape");
            assertThat(dialog).isVisible();
            tetap.click();
            assertThat(dialog).hasCount(0);
            assertThat(medan).hasValue(TULISAN);
            assertThat(atasan.halaman().url()).isEqualTo(alamat);

            var berakhir = atasan.halaman().locator("#sesi[open] #sesi-judul");
            assertThat(berakhir)
                    .hasText(
                            "Sesi Anda telah berakhir",
                            new LocatorAssertions.HasTextOptions().setTimeout(120_000));
            atasan.potret("sesi-2-berakhir");
            atasan.halaman()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Masuk lagi"))
                    .click();
            atasan.halaman().waitForURL("**/masuk?ke=*");
            Peramban.isiMasuk(atasan.halaman(), "atasan", "teladan-demo");
            atasan.halaman().waitForURL(alamat);
            assertThat(medan).hasValue(TULISAN);
            assertThat(atasan.halaman().locator("#berita")).containsText("sudah dipulihkan");
            assertThat(atasan.halaman().locator("#toast .toast")).containsText("sudah dipulihkan");
            atasan.potret("sesi-3-pulih");
            assertThat(atasan.galatKonsol()).isEmpty();
            assertThat(atasan.keLuar()).isEmpty();
        }
    }

    @Test
    void yang_menekan_tombol_sesudah_sesi_berakhir_tidak_kehilangan_tulisan() {
        try (var atasan = Peramban.masuk(Peramban.tamu(server, 1366, 768), "atasan")) {
            atasan.buka("/skp/persetujuan");
            var medan = atasan.halaman().locator("[id='antrean:catatan']");
            medan.fill(TULISAN);
            // the server has forgotten the session before the page knows: as after a restart
            atasan.konteks()
                    .clearCookies(new BrowserContext.ClearCookiesOptions().setName("teladan"));
            atasan.tombol("Kembalikan").click();
            atasan.halaman().waitForURL("**/masuk?ke=*");
            Peramban.isiMasuk(atasan.halaman(), "atasan", "teladan-demo");
            atasan.halaman().waitForURL("**/skp/persetujuan");
            assertThat(medan).hasValue(TULISAN);
            assertThat(atasan.keLuar()).isEmpty();
        }
    }

    @Test
    void tulisan_tidak_sampai_kepada_orang_berikutnya_di_komputer_yang_sama() {
        try (var komputer = Peramban.masuk(Peramban.tamu(server, 1366, 768), "bkd")) {
            var halaman = komputer.halaman();
            var alasan = halaman.locator("[id='formulir:alasan']");
            komputer.buka("/penugasan/tugaskan");
            alasan.fill(TULISAN);
            komputer.konteks()
                    .clearCookies(new BrowserContext.ClearCookiesOptions().setName("teladan"));
            komputer.buka("/penugasan/tugaskan");
            assertThat(simpanan(komputer)).contains(TULISAN);
            Peramban.isiMasuk(halaman, "bkd2", "teladan-demo");
            halaman.waitForURL("**/penugasan/tugaskan");
            assertThat(alasan).hasValue("");
            assertThat(simpanan(komputer)).doesNotContain(TULISAN);

            alasan.fill(TULISAN);
            assertThat(simpanan(komputer)).contains(TULISAN);
            halaman.locator(".akun > summary").click();
            halaman.locator("form[action$='/keluar'] button").click();
            halaman.waitForURL("**/masuk?keluar=1");
            assertThat(simpanan(komputer)).isEqualTo("{}");
            Peramban.isiMasuk(halaman, "bkd2", "teladan-demo");
            komputer.buka("/penugasan/tugaskan");
            assertThat(alasan).hasValue("");
        }
    }

    private static String simpanan(Peramban.Orang orang) {
        return (String) orang.halaman().evaluate("JSON.stringify({...sessionStorage})");
    }
}
