package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How appraisers rate against each other, and the level filter of the list. */
class PenilaiIT {

    @Test
    void kecenderungan_penilai_dijelaskan_dan_daftar_disaring_menurut_jenjang() {
        try (var bkd = Peramban.masuk("bkd")) {
            var h = bkd.buka("/skp/penilai").halaman();
            var lalu = h.locator("a.chip").first();
            assertThat(lalu).isVisible();
            bkd.buka("/skp/penilai?tahun=2025&triwulan=0");
            assertThat(h.locator("tbody tr").first()).isVisible();
            bkd.potret("penilai-1").potretPonsel("penilai-1-390");
            bkd.tekan(h.locator("tbody button.mengapa").first());
            assertThat(h.locator("dialog[open]")).containsText("Memeriksa banyak orang");
            bkd.potret("penilai-2-mengapa");
            bkd.buka("/skp/daftar?jenjang=AHLI_MUDA");
            assertThat(h.locator("tbody tr").first()).containsText(Pattern.compile("Ahli Muda"));
            bkd.potret("penilai-3-jenjang");
            assertThat(bkd.galatKonsol()).isEmpty();
            assertThat(bkd.keLuar()).isEmpty();
        }
    }
}
