package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import id.teladan.sistem.Peramban.Orang;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The cascade from above: the matrix filled by keyboard, what is offered and answered, two people in one
 * cell; the tree and what is linked later. */
class KaskadeIT {

    private static final String PERAN = "Tersusunnya bahan telaah lima jabatan lowong";
    private static final String PERAN_LAIN = "Tersusunnya bahan telaah enam jabatan lowong";
    private static final String TULISAN_LAIN = "Tersusunnya bahan telaah menurut atasan";
    private static final String TAWARAN = "Tersusunnya rencana suksesi jabatan kritis";

    @Test
    void matriks_diisi_dengan_papan_ketik_dan_yang_dihapus_kembali() {
        try (var atasan = Peramban.masuk("atasan")) {
            atasan.buka("/skp/matriks");
            atasan.potret("matriks-1").potretPonsel("matriks-1-390");
            var sel = selDraf(atasan).last();
            var awal = sel.locator(".matriks__peran").count();
            var papan = atasan.halaman().keyboard();

            // the grid is one stop of Tab; arrows walk in it
            atasan.halaman().locator("td[tabindex='0']").focus();
            papan.press("Control+Home");
            assertThat(atasan.halaman().locator("tbody tr").first().locator("td").first())
                    .isFocused();
            papan.press("ArrowRight");
            assertThat(atasan.halaman().locator("tbody tr").first().locator("td").nth(1))
                    .isFocused();
            papan.press("ArrowDown");
            papan.press("Home");
            assertThat(atasan.halaman().locator("tbody tr").nth(1).locator("td").first())
                    .isFocused();

            // Esc gives up what was typed
            sel.focus();
            papan.press("Enter");
            papan.press("Control+End");
            papan.type(" yang dibatalkan");
            papan.press("Escape");
            assertThat(sel).isFocused();
            assertThat(sel).not().containsText("dibatalkan");

            // a letter begins a new role, Enter keeps it
            papan.type(PERAN);
            atasan.potret("matriks-2-menulis");
            papan.press("Enter");
            assertThat(sel).isFocused();
            assertThat(atasan.halaman().locator("[data-status]")).containsText("Matriks tersimpan");
            assertThat(sel).containsText(PERAN);
            atasan.halaman().reload();
            assertThat(sel.locator(".matriks__peran")).hasCount(awal + 1);

            // Tab in the cell goes from role to role and on to the next cell
            sel.focus();
            papan.press("Enter");
            for (var i = 0; i < awal; i++) {
                papan.press("Tab");
            }
            papan.press("Control+A");
            papan.type(PERAN_LAIN);
            papan.press("Tab");
            papan.press("Tab");
            papan.press("Tab");
            assertThat(sel).not().isFocused();
            assertThat(atasan.halaman().locator("[data-matriks] td:focus")).hasCount(1);
            assertThat(sel).containsText(PERAN_LAIN);
            atasan.tenang();

            // an emptied role is taken away and comes back
            sel.focus();
            papan.press("Enter");
            for (var i = 0; i < awal; i++) {
                papan.press("Tab");
            }
            papan.press("Control+A");
            papan.press("Delete");
            papan.press("Enter");
            assertThat(atasan.pesan("Peran dihapus: " + PERAN_LAIN)).isVisible();
            assertThat(sel.locator(".matriks__peran")).hasCount(awal);
            atasan.potret("matriks-3-dihapus");
            atasan.tekan(atasan.halaman().getByText("Urungkan"));
            assertThat(sel.locator(".matriks__peran")).hasCount(awal + 1);
            bersih(atasan);
        }
    }

    @Test
    void yang_diketik_selagi_menyimpan_ikut_tersimpan() {
        try (var atasan = Peramban.masuk("atasan")) {
            atasan.buka("/skp/matriks").tenang();
            var sel = selDraf(atasan).nth(1);
            var tertahan = new ArrayList<Route>();
            var tahan = new boolean[] {true};
            atasan.halaman()
                    .route(
                            "**/skp/matriks",
                            r -> {
                                if (tahan[0] && r.request().method().equals("POST")) {
                                    tertahan.add(r);
                                } else {
                                    r.resume();
                                }
                            });
            sel.focus();
            atasan.halaman().keyboard().press("Enter");
            atasan.halaman().keyboard().press("Control+A");
            atasan.halaman().keyboard().type(PERAN);
            assertThat(atasan.halaman().locator("[data-status]")).containsText("Menyimpan");
            atasan.halaman().keyboard().type(" dan rujukannya");
            atasan.halaman().keyboard().press("Enter");
            tahan[0] = false;
            tertahan.forEach(Route::resume);
            assertThat(sel).containsText(PERAN + " dan rujukannya");
            atasan.tenang();
            atasan.halaman().unrouteAll();
            atasan.halaman().reload();
            assertThat(sel).containsText(PERAN + " dan rujukannya");
            bersih(atasan);
        }
    }

    @Test
    void dua_orang_dalam_satu_sel_yang_kalah_melihat_kedua_tulisan() {
        try (var satu = Peramban.masuk("atasan");
                var dua = Peramban.masuk("atasan")) {
            satu.buka("/skp/matriks");
            var sel = selDraf(satu).first();
            tulis(satu, sel, PERAN);
            dua.buka("/skp/matriks");
            tulis(dua, selDraf(dua).first(), TULISAN_LAIN);
            tulis(satu, sel, PERAN_LAIN);

            var konflik = satu.halaman().locator(".konflik");
            assertThat(konflik).containsText(TULISAN_LAIN);
            assertThat(konflik).containsText(PERAN_LAIN);
            satu.potret("matriks-4-konflik").potretPonsel("matriks-4-konflik-390");
            satu.tekan(satu.tombol("Pakai tulisan saya"));
            assertThat(konflik).hasCount(0);
            satu.halaman().reload();
            assertThat(sel).containsText(PERAN_LAIN);
            bersih(satu);
        }
    }

    @Test
    void hasil_yang_ditawarkan_diterima_dan_membuka_perubahan() {
        try (var kepala = Peramban.masuk("kepala");
                var atasan = Peramban.masuk("atasan")) {
            kepala.buka("/skp/matriks");
            var sel = kepala.halaman().locator("tr[data-nama*='Sekar Ayu'] td").first();
            kepala.halaman().locator("tr[data-nama*='Sekar Ayu'] td").first().focus();
            kepala.halaman().keyboard().type(TAWARAN);
            kepala.halaman().keyboard().press("Enter");
            assertThat(sel.locator(".lencana")).hasText("Ditawarkan");
            kepala.tenang();
            kepala.potret("matriks-5-tawaran");

            atasan.buka("/tugas");
            atasan.potret("matriks-6-tugas");
            atasan.halaman()
                    .locator("a.judul")
                    .filter(
                            new Locator.FilterOptions()
                                    .setHasText("1 hasil kerja ditawarkan atasan"))
                    .click();
            assertThat(atasan.halaman().locator("section[aria-labelledby=h-tawaran]"))
                    .containsText(TAWARAN);
            atasan.potret("matriks-7-ditawari").potretPonsel("matriks-7-ditawari-390");
            atasan.tekan(atasan.tombol("Terima"));
            assertThat(atasan.halaman().locator("section[aria-labelledby=h-tawaran]")).hasCount(0);
            assertThat(atasan.halaman().locator("#isi")).containsText("Sedang diubah");
            assertThat(atasan.halaman().locator("article.hasil-kerja")).hasCount(4);
            atasan.tekan(atasan.tombol("Batalkan perubahan"));
            assertThat(atasan.halaman().locator("article.hasil-kerja")).hasCount(3);
            bersih(kepala);
            bersih(atasan);
        }
    }

    @Test
    void pohon_dibuka_dengan_papan_ketik_dan_menjelaskan_pembagian_target() {
        try (var kepala = Peramban.masuk("kepala")) {
            kepala.buka("/skp/kaskade");
            kepala.potret("pohon-1").potretPonsel("pohon-1-390");
            var halaman = kepala.halaman();
            assertThat(halaman.locator("#isi")).containsText("hasil dipikul");

            // the tree is one stop of Tab; arrows walk, close and open
            halaman.locator("[role=treeitem][tabindex='0']").focus();
            halaman.keyboard().press("ArrowLeft");
            var puncak = halaman.locator("[role=treeitem][aria-level='1']").first();
            assertThat(puncak).hasAttribute("aria-expanded", "false");
            assertThat(puncak).isFocused();
            halaman.keyboard().press("ArrowRight");
            assertThat(puncak).hasAttribute("aria-expanded", "true");
            assertThat(puncak).isFocused();
            halaman.keyboard().press("ArrowDown");
            assertThat(halaman.locator("[role=treeitem][aria-level='2']").first()).isFocused();

            var langsung =
                    halaman.locator("[role=treeitem]")
                            .filter(
                                    new Locator.FilterOptions()
                                            .setHasText("Tersusunnya peta jabatan dan formasi"));
            assertThat(langsung).containsText("Dibagi langsung");
            langsung.focus();
            halaman.keyboard().press("ArrowRight");
            assertThat(langsung).hasAttribute("aria-expanded", "true");
            assertThat(halaman.locator("[role=treeitem][aria-level='3']").first()).isVisible();
            kepala.potret("pohon-2-terbuka").potretPonsel("pohon-2-terbuka-390");
            kepala.tekan(langsung.locator(".mengapa").first());
            var dialog = halaman.locator("dialog[open]");
            assertThat(dialog).containsText("Menjumlahkan beban");
            assertThat(dialog).containsText("PermenPANRB");
            kepala.potret("pohon-3-mengapa");
            halaman.keyboard().press("Escape");
            bersih(kepala);
        }
    }

    @Test
    void yang_belum_tertaut_ditautkan_atasan_kemudian() {
        try (var atasan = Peramban.masuk("atasan")) {
            atasan.buka("/skp/kaskade?tab=LEPAS");
            var halaman = atasan.halaman();
            var baris =
                    halaman.locator("tbody tr")
                            .filter(
                                    new Locator.FilterOptions()
                                            .setHasText("Terverifikasinya usul kenaikan pangkat"));
            assertThat(baris).hasCount(1);
            atasan.potret("pohon-4-lepas").potretPonsel("pohon-4-lepas-390");
            atasan.tekan(baris.locator("button"));
            assertThat(atasan.pesan("Pilih hasil Anda yang didukung, lalu tautkan.")).isVisible();
            baris.locator("select")
                    .selectOption(
                            new SelectOption()
                                    .setLabel(
                                            "Terselesaikannya usul mutasi dan kenaikan pangkat tepat waktu"));
            atasan.tekan(baris.locator("button"));
            assertThat(halaman.locator(".pesan--sukses")).containsText("sudah tertaut");
            assertThat(baris).hasCount(0);
            bersih(atasan);
        }
        try (var pegawai = Peramban.masuk("kepala")) {
            pegawai.buka("/skp/kaskade?tab=SAYA");
            assertThat(pegawai.halaman().locator(".naik").first()).containsText("Ratna");
            pegawai.potret("pohon-5-garis").potretPonsel("pohon-5-garis-390");
            bersih(pegawai);
        }
    }

    /** Cells in which the superior writes at once. */
    private static Locator selDraf(Orang orang) {
        return orang.halaman().locator("tr[data-cara=langsung]").first().locator("td");
    }

    /** Writes over the first role of a cell, or a new one. */
    private static void tulis(Orang orang, Locator sel, String teks) {
        orang.tenang();
        sel.focus();
        orang.halaman().keyboard().press("Enter");
        orang.halaman().keyboard().press("Control+A");
        orang.halaman().keyboard().type(teks);
        orang.halaman().keyboard().press("Enter");
        orang.tenang();
    }

    private static void bersih(Orang orang) {
        assertThat(orang.galatKonsol()).isEmpty();
        assertThat(orang.keLuar()).isEmpty();
    }
}
