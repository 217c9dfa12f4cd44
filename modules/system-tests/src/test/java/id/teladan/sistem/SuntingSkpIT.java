package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import id.teladan.sistem.Peramban.Orang;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The editor by itself: saves while one types, loses nothing, is arranged with the mouse, and is walked by keyboard alone. */
class SuntingSkpIT {

    private static final String SELAGI = "Terverifikasinya usul mutasi selagi diketik";
    private static final String DINI = "Ditulis sebelum halaman selesai dimuat";
    private static final String LALU_PERGI = "Ditulis lalu langsung pindah bagian";
    private static final String RHK = "Terselesaikannya audit kinerja lima OPD";
    private static final int PALING_JAUH = 250;

    @Test
    void isian_tersimpan_selagi_diketik_dan_hasil_diatur_dengan_tetikus() {
        try (var orang = Peramban.masuk("bkd2")) {
            orang.buka("/skp/saya");
            orang.tekan(orang.tombol("Mulai menyusun SKP"));
            orang.halaman().waitForURL("**/skp/susun?id=*");
            var alamat = orang.halaman().url();

            // results of the superior are taken over with the mouse
            var tempat = orang.halaman().locator("section[data-tempat=true] h2");
            var pertama = hasilAtasan(orang).first().locator("b").innerText();
            hasilAtasan(orang).first().locator("b").dragTo(tempat);
            assertThat(uraian(orang)).hasCount(1);
            orang.tenang();
            hasilAtasan(orang).first().locator("b").dragTo(tempat);
            assertThat(uraian(orang)).hasCount(2);
            orang.tenang();
            assertThat(uraian(orang).first()).hasValue(pertama.replaceFirst("^\\d+\\. ", ""));
            var kedua = uraian(orang).nth(1).inputValue();
            orang.potret("sunting-1-diambil");

            // the second is dragged before the first
            orang.halaman().setViewportSize(1366, 1600);
            orang.halaman()
                    .locator("article .seret")
                    .nth(1)
                    .dragTo(
                            orang.halaman().locator("article.hasil-kerja").first(),
                            new Locator.DragToOptions().setTargetPosition(60, 8));
            orang.tenang();
            assertThat(uraian(orang).first()).hasValue(kedua);
            orang.halaman().setViewportSize(1366, 768);
            orang.halaman().reload();
            assertThat(uraian(orang).first()).hasValue(kedua);

            // typed without leaving the field: one request, the caret stays
            var kiriman = new AtomicInteger();
            orang.tenang();
            orang.halaman()
                    .onRequest(
                            r -> {
                                if (r.method().equals("POST") && r.url().contains("/skp/susun")) {
                                    kiriman.incrementAndGet();
                                }
                            });
            uraian(orang).first().fill("");
            uraian(orang).first().pressSequentially(SELAGI);
            assertThat(status(orang)).containsText("Belum tersimpan");
            assertThat(status(orang)).containsText("Draf tersimpan");
            orang.tenang();
            assertThat(uraian(orang).first()).isFocused();
            assertThat(uraian(orang).first().evaluate("e => e.selectionStart"))
                    .isEqualTo(SELAGI.length());
            uraian(orang).first().blur();
            orang.tenang();
            assertThat(kiriman).hasValue(1);
            orang.potret("sunting-2-tersimpan");

            // a link is followed only after everything is saved
            uraian(orang).nth(1).fill(LALU_PERGI);
            orang.halaman()
                    .locator("nav.tab a")
                    .filter(new Locator.FilterOptions().setHasText("Lampiran"))
                    .click();
            orang.halaman().waitForURL("**bagian=lampiran");
            orang.halaman().navigate(alamat);
            assertThat(uraian(orang).first()).hasValue(SELAGI);
            assertThat(uraian(orang).nth(1)).hasValue(LALU_PERGI);

            sebelumDimuat(orang, alamat);
            bersih(orang);
        }
    }

    /** The scripts are late; what was typed meanwhile is saved once they are there. */
    private static void sebelumDimuat(Orang orang, String alamat) {
        var tertahan = new ArrayList<Route>();
        var tahan = new boolean[] {true};
        orang.halaman()
                .route(
                        "**/*.js*",
                        r -> {
                            if (tahan[0]) {
                                tertahan.add(r);
                            } else {
                                r.resume();
                            }
                        });
        orang.halaman()
                .navigate(alamat, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        uraian(orang).first().fill(DINI);
        tahan[0] = false;
        tertahan.forEach(Route::resume);
        assertThat(status(orang)).containsText("Draf tersimpan");
        orang.tenang();
        orang.halaman().unrouteAll();
        orang.halaman().reload();
        assertThat(uraian(orang).first()).hasValue(DINI);
    }

    @Test
    void seluruh_jalan_skp_dilalui_dengan_papan_ketik_saja() {
        try (var pegawai = Peramban.masuk("auditor");
                var atasan = Peramban.masuk("inspektorat")) {
            // plan
            pegawai.buka("/skp/saya");
            tekan(pegawai, pegawai.tombol("Mulai menyusun SKP"));
            pegawai.halaman().waitForURL("**/skp/susun?id=*");
            var id = pegawai.halaman().url().replaceAll(".*id=(\\d+).*", "$1");
            tekan(pegawai, pegawai.tombol("Ambil").first());
            assertThat(uraian(pegawai)).hasCount(1);
            ketik(pegawai, uraian(pegawai).first(), RHK);
            tekan(pegawai, pegawai.tombol("Tambah indikator"));
            ketik(pegawai, medan(pegawai, "iki"), "Laporan audit yang terbit");
            ketik(pegawai, medan(pegawai, "angka"), "5");
            ketik(pegawai, medan(pegawai, "satuan"), "laporan");
            tekan(pegawai, pegawai.tombol("Ajukan SKP"));
            pegawai.halaman().waitForURL("**/skp/rincian?id=" + id);

            // decision
            atasan.buka("/skp/persetujuan");
            assertThat(atasan.halaman().locator("#antrean")).containsText(RHK);
            atasan.halaman().keyboard().press("s");
            assertThat(atasan.halaman().locator(".toast")).containsText("Nur Aini");
            atasan.tenang();

            // realisation with evidence
            pegawai.buka("/skp/realisasi?id=" + id + "&triwulan=4");
            var butir = pegawai.halaman().locator(".realisasi");
            for (var i = 0; i < butir.count(); i++) {
                ketik(pegawai, butir.nth(i).locator("[id$=':angka']"), "5");
                ketik(pegawai, butir.nth(i).locator("[id$=':uraian']"), "Terbit seluruhnya");
                tuju(pegawai, butir.nth(i).locator("[id$=':url']"));
                pegawai.halaman().keyboard().type("https://arsip.contoh.go.id/audit/" + i);
                pegawai.halaman().keyboard().press("Enter");
                assertThat(butir.nth(i)).containsText("https://arsip.contoh.go.id/audit/" + i);
                pegawai.tenang();
            }
            pegawai.potret("papan-ketik-1-realisasi");

            // rating: after each press the focus is still where it was
            atasan.buka("/skp/evaluasi?id=" + id + "&triwulan=0");
            var sesuai =
                    atasan.halaman()
                            .locator(".segmen button")
                            .filter(new Locator.FilterOptions().setHasText("Sesuai"));
            for (var i = 0; i < sesuai.count(); i++) {
                tekan(atasan, sesuai.nth(i));
                assertThat(sesuai.nth(i)).hasAttribute("aria-pressed", "true");
                assertThat(sesuai.nth(i)).isFocused();
            }
            tuju(atasan, atasan.halaman().getByLabel("Capaian kinerja organisasi"));
            atasan.halaman().keyboard().type("Baik");
            atasan.halaman().keyboard().press("Tab");
            atasan.tenang();
            tekan(atasan, atasan.tombol("Pakai usulan"));
            assertThat(atasan.halaman().locator("section[aria-labelledby=h-predikat]"))
                    .containsText("Baik");
            atasan.potret("papan-ketik-2-penilaian");
            tekan(atasan, atasan.tombol("Tetapkan predikat"));
            assertThat(atasan.halaman().locator("section[aria-labelledby=h-predikat]"))
                    .containsText("Ditetapkan");

            // answer
            pegawai.buka("/skp/evaluasi?id=" + id + "&triwulan=0");
            tekan(pegawai, pegawai.tombol("Tanda tangani"));
            assertThat(pegawai.halaman().locator("section[aria-labelledby=h-predikat]"))
                    .containsText("Diterima pegawai");
            bersih(pegawai);
            bersih(atasan);
        }
    }

    /** Goes to the element with Tab, or backwards with Shift and Tab. */
    private static void tuju(Orang orang, Locator tujuan) {
        orang.tenang();
        tujuan.waitFor();
        for (var i = 0; i < PALING_JAUH; i++) {
            var arah =
                    tujuan.evaluate(
                            "e => { const a = document.activeElement; return a === e ? 0 : a && a !== document.body &&"
                                    + " (e.compareDocumentPosition(a) & 4) ? -1 : 1; }");
            if (Integer.valueOf(0).equals(arah)) {
                return;
            }
            orang.halaman().keyboard().press(Integer.valueOf(1).equals(arah) ? "Tab" : "Shift+Tab");
        }
        throw new AssertionError("Tidak terjangkau dengan papan ketik: " + tujuan);
    }

    private static void tekan(Orang orang, Locator tombol) {
        tuju(orang, tombol);
        orang.halaman().keyboard().press("Enter");
        orang.tenang();
    }

    private static void ketik(Orang orang, Locator medan, String teks) {
        tuju(orang, medan);
        orang.halaman().keyboard().press("Control+a");
        orang.halaman().keyboard().type(teks);
        orang.halaman().keyboard().press("Tab");
        orang.tenang();
    }

    private static Locator hasilAtasan(Orang orang) {
        return orang.halaman().locator(".pohon li[data-ambil=true]");
    }

    private static Locator uraian(Orang orang) {
        return medan(orang, "uraian");
    }

    private static Locator medan(Orang orang, String nama) {
        return orang.halaman().locator("article.hasil-kerja [id$=':" + nama + "']");
    }

    private static Locator status(Orang orang) {
        return orang.halaman().locator("[data-status]");
    }

    private static void bersih(Orang orang) {
        assertThat(orang.galatKonsol()).isEmpty();
        assertThat(orang.keLuar()).isEmpty();
    }
}
