package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.teladan.sistem.Peramban.Orang;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The home page of the four persons, the search of the top bar, and the comforts of a list, by keyboard and by mouse. */
class BerandaIT {

    private static final Map<String, List<String>> KARTU =
            Map.of(
                    "sekda", List.of("Angka pokok", "Kurva predikat", "Keputusan yang menunggu"),
                    "bkd", List.of("Menunggu Anda", "Kelengkapan per OPD", "Yang perlu diperbaiki"),
                    "atasan", List.of("Menunggu Anda", "Tim saya, SKP"),
                    "pegawai", List.of("Menunggu Anda", "Yang berikutnya", "Data saya"));

    @Test
    void beranda_tiap_orang_memuat_kartunya_dan_tidak_lebih_lebar_dari_layar() {
        KARTU.forEach(
                (akun, judul) -> {
                    try (var orang = Peramban.masuk(akun)) {
                        orang.buka("/beranda").tenang();
                        for (var j : judul) {
                            assertThat(orang.halaman().locator("h2").allInnerTexts())
                                    .as(akun)
                                    .anySatisfy(t -> assertThat(t).startsWith(j));
                        }
                        orang.potret("beranda-" + akun).potretPonsel("beranda-" + akun + "-390");
                        bersih(orang);
                    }
                });
    }

    @Test
    void angka_pimpinan_membuka_daftarnya_dengan_jumlah_yang_sama() {
        try (var sekda = Peramban.masuk("sekda")) {
            sekda.halaman()
                    .waitForCondition(
                            () -> {
                                sekda.buka("/beranda");
                                return sekda.halaman().getByText("Unit yang ada kepalanya").count()
                                        > 0;
                            });
            var ubin =
                    sekda.halaman()
                            .locator("a.kpi")
                            .filter(
                                    new com.microsoft.playwright.Locator.FilterOptions()
                                            .setHasText("SKP menunggu keputusan"));
            var angka = ubin.locator(".angka-pokok").innerText();
            ubin.click();
            sekda.halaman().waitForURL("**/skp/daftar?keadaan=MENUNGGU");
            assertThat(sekda.halaman().locator("#ringkas [role=status]"))
                    .containsText(Pattern.compile("^" + angka + " pegawai"));
            bersih(sekda);
        }
    }

    @Test
    void pencarian_dengan_papan_ketik_sampai_halaman_hasil_tanpa_kata_di_alamat() {
        try (var bkd = Peramban.masuk("bkd")) {
            bkd.buka("/beranda").tenang();
            bkd.halaman().keyboard().press("/");
            assertThat(bkd.halaman().locator("#cari")).isFocused();
            bkd.halaman().keyboard().type("dinas");
            assertThat(bkd.halaman().locator("#cari-hasil [role=group]")).hasCount(1);
            bkd.halaman().keyboard().press("Enter");
            bkd.halaman().waitForURL("**/cari");
            assertThat(bkd.halaman().locator("#h-UNIT")).isVisible();
            bkd.potret("cari");
            var judul = bkd.halaman().locator("a.judul").first().innerText();
            bkd.halaman().locator("#cari").fill(judul);
            assertThat(bkd.halaman().locator("#cari-0")).containsText(judul);
            bkd.halaman().keyboard().press("ArrowDown");
            assertThat(bkd.halaman().locator("#cari-0")).hasAttribute("aria-selected", "true");
            bkd.halaman().keyboard().press("Enter");
            bkd.halaman().waitForURL("**/unit/rincian?id=*");
            bersih(bkd);
        }
    }

    @Test
    void saringan_kolom_dan_pengingat_massal() {
        try (var bkd = Peramban.masuk("bkd")) {
            var h = bkd.halaman();
            bkd.buka("/skp/daftar?keadaan=BELUM_ADA").tenang();
            assertThat(h.locator("a.chip--aktif")).containsText("Belum punya SKP");
            bkd.tekan(h.getByText("Saringan saya"));
            h.getByLabel("Nama saringan ini").fill("Tanpa SKP");
            h.getByLabel("Pakai setiap kali halaman ini dibuka").check();
            bkd.tekan(bkd.tombol("Simpan saringan"));
            bkd.buka("/skp/daftar").tenang();
            assertThat(h).hasTitle(Pattern.compile("Kelengkapan SKP"));
            assertThat(h.locator("a.chip--aktif")).containsText("Belum punya SKP");
            bkd.tekan(h.getByText("Tampilan", new Page.GetByTextOptions().setExact(true)));
            h.getByLabel("Jabatan").uncheck();
            bkd.tenang().buka("/skp/daftar").tenang();
            assertThat(h.locator("thead th")).hasCount(6);

            h.locator("[data-pilih]").nth(0).check();
            h.locator("[data-pilih]").nth(1).check();
            assertThat(h.locator(".bilah-massal")).containsText("2 dipilih");
            bkd.tekan(bkd.tombol("Ingatkan menyusun SKP"));
            assertThat(h.locator("#h-pengingat")).hasText("Ingatkan 2 pegawai");
            bkd.potret("skp-daftar-pengingat");
            bkd.tekan(bkd.tombol("Kirim ke 2"));
            bkd.tekan(bkd.tombol("Urungkan"));
            assertThat(h.locator(".toast--lekat")).hasCount(0);

            bkd.tekan(h.getByText("Saringan saya"));
            bkd.tekan(h.locator(".alat__daftar a.bar-tombol"));
            bkd.tekan(h.getByText("Tampilan", new Page.GetByTextOptions().setExact(true)));
            h.getByLabel("Jabatan").check();
            bkd.tenang();
            bersih(bkd);
        }
    }

    private static void bersih(Orang orang) {
        assertThat(
                        (Boolean)
                                orang.halaman()
                                        .evaluate(
                                                "document.documentElement.scrollWidth <= innerWidth"))
                .as("tidak lebih lebar dari layar")
                .isTrue();
        assertThat(orang.galatKonsol()).isEmpty();
        assertThat(orang.keLuar()).isEmpty();
    }
}
