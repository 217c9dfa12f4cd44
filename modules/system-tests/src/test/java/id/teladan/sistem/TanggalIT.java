package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Fields for days: written 25/11/2026 whatever the browser speaks, by keyboard alone or with its calendar. */
class TanggalIT {

    @Test
    void tanggal_diketik_dengan_angka_saja_dan_alamat_memuat_bentuk_baku() {
        try (var bkd = Peramban.masuk("bkd")) {
            bkd.buka("/unit/daftar");
            var per = bkd.halaman().locator("#per");
            assertThat(per).hasValue(java.util.regex.Pattern.compile("\\d{2}/\\d{2}/\\d{4}"));
            per.fill("");
            per.pressSequentially("01102026");
            assertThat(per).hasValue("01/10/2026");
            per.press("Enter");
            bkd.halaman().waitForURL("**/unit/daftar?per=2026-10-01");
            assertThat(per).hasValue("01/10/2026");
            per.fill("31/02/2026");
            per.press("Enter");
            assertThat(
                            (Boolean)
                                    bkd.halaman()
                                            .evaluate(
                                                    "document.querySelector('#per').checkValidity()"))
                    .isFalse();
            assertThat(bkd.halaman().url()).endsWith("per=2026-10-01");
            assertThat(bkd.galatKonsol()).isEmpty();
        }
    }

    @Test
    void tanggal_yang_tidak_terbaca_tetap_di_isian_dengan_kalimat_yang_menolong() {
        try (var bkd = Peramban.masuk("bkd")) {
            bkd.buka("/penugasan/tugaskan");
            var h = bkd.halaman();
            bkd.isi(h.locator("[id='formulir:mulai']"), "1 Nov 2026");
            assertThat(h.locator("[id='formulir:mulai']")).hasValue("01/11/2026");
            bkd.isi(h.locator("[id='formulir:sampai']"), "31/11/2026");
            bkd.isi(h.locator("[id='formulir:tanggalSk']"), "2026-10-05");
            bkd.tekan(bkd.tombol("Tugaskan"));
            assertThat(bkd.pesan("Tanggal \"31/11/2026\" tidak terbaca")).isVisible();
            assertThat(h.locator("[id='formulir:sampai']")).hasValue("31/11/2026");
            assertThat(h.locator("[id='formulir:sampai']")).hasAttribute("aria-invalid", "true");
            assertThat(h.locator("[id='formulir:mulai']")).hasValue("01/11/2026");
            assertThat(h.locator("[id='formulir:tanggalSk']")).hasValue("05/10/2026");
            bkd.potret("tanggal-galat").potretPonsel("tanggal-galat-390");
            assertThat(bkd.galatKonsol()).isEmpty();
        }
    }

    @Test
    void kalender_peramban_mengisi_medan() {
        try (var bkd = Peramban.masuk("bkd")) {
            bkd.buka("/penugasan/tugaskan");
            var medan = bkd.halaman().locator("[id='formulir:mulai']");
            var pemilih =
                    bkd.halaman()
                            .locator(".masukan-tanggal")
                            .filter(
                                    new com.microsoft.playwright.Locator.FilterOptions()
                                            .setHas(bkd.halaman().locator("[id='formulir:mulai']")))
                            .locator("input[type=date]");
            medan.fill("24/12/2026");
            assertThat(pemilih).hasValue("2026-12-24");
            pemilih.fill("2026-12-31");
            assertThat(medan).hasValue("31/12/2026");
            assertThat(medan).isFocused();
            medan.press("Alt+ArrowDown");
            bkd.halaman().keyboard().press("Escape");
            assertThat(medan).hasValue("31/12/2026");
            assertThat(bkd.galatKonsol()).isEmpty();
        }
    }
}
