package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import id.teladan.sistem.Peramban.Orang;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** An officer records what was brought along and decides the PAK; the functional official sees why and downloads it. */
class AngkaKreditIT {

    @Test
    void saldo_dicatat_pak_ditetapkan_dan_dokumennya_terbaca() throws Exception {
        var pegawai = AksesIT.objek().get("pegawai");
        try (var bkd = Peramban.masuk("bkd")) {
            var h = bkd.buka("/skp/angka-kredit?id=" + pegawai).halaman();
            bkd.potret("angka-kredit-1").potretPonsel("angka-kredit-1-390");
            bkd.isi(h.locator("[id='ak:saldo']"), "100,5");
            bkd.isi(h.locator("[id='ak:sampai']"), "2023-12-31");
            bkd.tekan(h.locator("[id='ak:simpanSaldo']"));
            assertThat(bkd.pesan("Tulis nomor dokumennya.")).isVisible();
            bkd.isi(h.locator("[id='ak:nomorSaldo']"), "PAK/118/2023");
            bkd.tekan(h.locator("[id='ak:simpanSaldo']"));
            assertThat(bkd.pesan("Angka kredit yang dibawa tersimpan.")).isVisible();
            bkd.isi(h.locator("[id='ak:nomor']"), "821.4/PAK-UJI");
            bkd.isi(h.locator("[id='ak:tanggal']"), "2026-02-02");
            bkd.tekan(h.locator("[id='ak:tetapkan']"));
            assertThat(bkd.pesan("PAK ditetapkan.")).isVisible();
            bkd.potret("angka-kredit-2");
            bersih(bkd);
        }
        try (var saya = Peramban.masuk("pegawai")) {
            var h = saya.buka("/skp/angka-kredit").halaman();
            assertThat(h.locator("section[aria-labelledby=h-pak]")).containsText("821.4/PAK-UJI");
            assertThat(h.locator("[id='ak:tetapkan']")).hasCount(0);
            saya.potret("angka-kredit-3").potretPonsel("angka-kredit-3-390");
            var tautan = h.locator("a[href*='jenis=pak']").first().getAttribute("href");
            var jawab =
                    h.request()
                            .get(
                                    saya.alamat() + tautan.substring(tautan.indexOf("/unduh")),
                                    RequestOptions.create());
            assertThat(jawab.status()).isEqualTo(200);
            try (var d = Loader.loadPDF(jawab.body())) {
                assertThat(new PDFTextStripper().getText(d))
                        .contains("821.4/PAK-UJI")
                        .contains("100,50");
            }
            java.nio.file.Files.write(
                    Peramban.gambar("angka-kredit-pak").resolveSibling("angka-kredit-pak.pdf"),
                    jawab.body());
            saya.tekan(h.locator("button.mengapa").first());
            assertThat(h.locator("dialog[open]")).containsText("Mengonversi predikat");
            saya.potret("angka-kredit-4-mengapa");
            bersih(saya);
        }
    }

    private static void bersih(Orang orang) {
        assertThat(orang.galatKonsol()).isEmpty();
        assertThat(orang.keLuar()).isEmpty();
    }
}
