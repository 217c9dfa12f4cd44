package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.teladan.server.ServerTeladan;
import id.teladan.sistem.Peramban.Orang;
import org.junit.jupiter.api.Test;

/** Results that need not be written anew: from last year's SKP and from the library that the agency keeps. */
class PustakaIT {

    private static final String BARU = "Tersusunnya telaah kebutuhan pegawai OPD binaan";

    /** A server of its own: on the common one other journeys write the SKP of the same person. */
    @Test
    void bkd_mengisi_pustaka_dan_pegawai_memetiknya_bersama_skp_lama() {
        try (var server = ServerUji.baru("pustaka", 500)) {
            perjalanan(server);
        }
    }

    private static void perjalanan(ServerTeladan server) {
        try (var bkd = Peramban.masuk(Peramban.tamu(server, 1366, 768), "bkd")) {
            var h = bkd.buka("/skp/pustaka").halaman();
            bkd.potret("pustaka-1").potretPonsel("pustaka-1-390");
            bkd.buka("/skp/pustaka?baru=true");
            bkd.tekan(bkd.tombol("Simpan ke pustaka"));
            assertThat(bkd.pesan("Tulis hasil kerjanya.")).isVisible();
            assertThat(bkd.pesan("Isi paling sedikit satu indikator.")).isVisible();
            h.locator("[id='antrean:jabatan_input']").fill("Analis Sumber Daya Manusia Aparatur");
            h.keyboard().press("Tab");
            bkd.isi(h.locator("[id='antrean:uraian']"), BARU);
            bkd.isi(h.locator("[id$=':0:iki']"), "Telaah yang disahkan");
            bkd.isi(h.locator("[id$=':0:satuan']"), "telaah");
            bkd.tekan(bkd.tombol("Simpan ke pustaka"));
            assertThat(
                            h.locator(
                                    "[role=status]",
                                    new com.microsoft.playwright.Page.LocatorOptions()
                                            .setHasText("Tersimpan")))
                    .isVisible();
            assertThat(h.locator(".antre-item[aria-current=true]")).containsText(BARU);
            bkd.potret("pustaka-2-isi").potretPonsel("pustaka-2-isi-390");
            bersih(bkd);
        }
        try (var pegawai = Peramban.masuk(Peramban.tamu(server, 1366, 768), "pegawai")) {
            var h = pegawai.buka("/skp/saya").halaman();
            if (pegawai.tombol("Mulai menyusun SKP").count() > 0) {
                pegawai.tombol("Mulai menyusun SKP").click();
            } else {
                h.locator("a[href*='/skp/susun']").first().click();
            }
            h.waitForURL("**/skp/susun**");
            h.locator("a[href*='/skp/ambil']").first().click();
            h.waitForURL("**/skp/ambil**");
            var lama = h.locator("section[aria-labelledby=h-lalu] .pilih-butir");
            var banyak = lama.count();
            assertThat(banyak).isPositive();
            pegawai.potret("pustaka-3-lama").potretPonsel("pustaka-3-lama-390");
            pegawai.tekan(pegawai.tombol("Salin yang dicentang"));
            assertThat(pegawai.pesan(banyak + " hasil kerja masuk")).isVisible();
            assertThat(lama.getByText("Sudah ada")).hasCount(banyak);
            h.locator("nav.tab a[href*='sumber=pustaka']").click();
            h.waitForURL("**sumber=pustaka**");
            var butir =
                    h.locator(".pilih-butir").filter(new Locator.FilterOptions().setHasText(BARU));
            butir.locator("input[type=checkbox]").check();
            pegawai.potret("pustaka-4-petik").potretPonsel("pustaka-4-petik-390");
            pegawai.tekan(pegawai.tombol("Masukkan yang dicentang"));
            assertThat(pegawai.pesan("1 hasil kerja masuk")).isVisible();
            h.locator(".kepala__aksi a[href*='/skp/susun']").click();
            h.waitForURL("**/skp/susun**");
            assertThat(h.locator("article.hasil-kerja[aria-label='" + BARU + "']")).hasCount(1);
            pegawai.potret("pustaka-5-susun");
            bersih(pegawai);
        }
    }

    private static void bersih(Orang orang) {
        assertThat(orang.galatKonsol()).isEmpty();
        assertThat(orang.keLuar()).isEmpty();
    }
}
