package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.teladan.sistem.Peramban.Orang;
import org.junit.jupiter.api.Test;

/** Two windows, one text: whoever saves second sees both and chooses; nothing is lost. */
class KonflikIT {

    private static final String DARI_KANTOR =
            "Tertatanya arsip kepegawaian 2026 yang ditulis di kantor";
    private static final String DARI_RUMAH =
            "Tertatanya arsip kepegawaian 2026 yang ditulis di rumah";
    private static final String ALASAN_KEDUA =
            "Satuan target butir 2 belum dapat dihitung, lengkapi dahulu.";
    private static final String LAIN = "Arsip kepegawaian tertata dan dapat dicari";

    @Test
    void teks_yang_sama_diubah_di_dua_jendela() {
        try (var kantor = Peramban.masuk("pengelola");
                var rumah = Peramban.masuk("pengelola")) {
            kantor.buka("/skp/saya");
            kantor.tekan(kantor.tombol("Mulai menyusun SKP"));
            kantor.halaman().waitForURL("**/skp/susun?id=*");
            kantor.tekan(kantor.tombol("Tambah hasil kerja utama"));
            rumah.halaman().navigate(kantor.halaman().url());
            assertThat(uraian(rumah)).hasCount(1);

            kantor.isi(uraian(kantor), DARI_KANTOR);
            assertThat(status(kantor)).containsText("Draf tersimpan");
            rumah.isi(uraian(rumah), DARI_RUMAH);
            assertThat(konflik(rumah)).isVisible();
            assertThat(konflik(rumah)).containsText(DARI_KANTOR);
            assertThat(konflik(rumah)).containsText(DARI_RUMAH);
            assertThat(uraian(rumah)).hasValue(DARI_RUMAH);
            rumah.potret("konflik-1-dua-teks").potretPonsel("konflik-1-dua-teks-390");
            tersimpan(kantor, DARI_KANTOR);

            rumah.tekan(rumah.tombol("Pakai tulisan saya"));
            assertThat(konflik(rumah)).hasCount(0);
            assertThat(uraian(rumah)).hasValue(DARI_RUMAH);
            assertThat(status(rumah)).containsText("Draf tersimpan");
            tersimpan(rumah, DARI_RUMAH);

            kantor.halaman().reload();
            rumah.isi(uraian(rumah), LAIN);
            kantor.isi(uraian(kantor), DARI_KANTOR);
            assertThat(konflik(kantor)).containsText(LAIN);
            kantor.tekan(kantor.tombol("Pakai versi itu"));
            assertThat(konflik(kantor)).hasCount(0);
            assertThat(uraian(kantor)).hasValue(LAIN);
            tersimpan(kantor, LAIN);

            rumah.halaman().reload();
            kantor.tekan(kantor.tombol("Tambah indikator"));
            rumah.halaman().reload();
            kantor.isi(target(kantor), "12");
            rumah.isi(target(rumah), "24");
            assertThat(konflik(rumah)).containsText("12");
            assertThat(konflik(rumah)).containsText("24");
            assertThat(target(rumah)).hasValue("24");
            rumah.potret("konflik-2-target");
            rumah.tekan(rumah.tombol("Pakai tulisan saya"));
            assertThat(konflik(rumah)).hasCount(0);
            rumah.halaman().reload();
            assertThat(target(rumah)).hasValue("24");
            bersih(kantor);
            bersih(rumah);
        }
    }

    @Test
    void atasan_diberi_tahu_bila_skp_sudah_diputuskan_di_jendela_lain() {
        try (var satu = Peramban.masuk("atasan");
                var dua = Peramban.masuk("atasan")) {
            satu.buka("/skp/persetujuan");
            var nama = satu.halaman().locator("#h-rinci").innerText();
            var pegawai = nama.replaceFirst("SKP \\d{4}: ", "");
            dua.buka("/skp/persetujuan");
            assertThat(dua.halaman().locator("#h-rinci")).hasText(nama);

            catatan(satu, pegawai).fill("Sebutkan jumlah berkas per triwulan.");
            satu.tekan(satu.tombol("Kembalikan"));
            assertThat(satu.halaman().locator(".toast")).containsText("dikembalikan");

            catatan(dua, pegawai).fill(ALASAN_KEDUA);
            dua.tekan(dua.tombol("Kembalikan"));
            assertThat(dua.pesan("sudah diputuskan oleh Sekar Ayu Larasati").first()).isVisible();
            assertThat(dua.pesan("dikembalikan").first()).isVisible();
            assertThat(dua.halaman().locator("#h-tertinggal")).containsText(pegawai);
            assertThat(dua.halaman().locator("section[aria-labelledby=h-tertinggal]"))
                    .containsText(ALASAN_KEDUA);
            assertThat(dua.halaman().locator("#h-rinci")).not().hasText(nama);
            assertThat(dua.halaman().locator("[id='antrean:catatan']")).hasValue("");
            dua.potret("konflik-3-sudah-diputuskan").potretPonsel("konflik-3-sudah-diputuskan-390");
            assertThat(dua.halaman().locator(".toast")).hasCount(0);
            satu.tekan(satu.tombol("Urungkan"));
            assertThat(satu.halaman().locator("#h-rinci")).hasText(nama);

            dua.tekan(dua.tombol("Tutup"));
            assertThat(dua.halaman().locator("#h-tertinggal")).hasCount(0);
            bersih(satu);
            bersih(dua);
        }
    }

    @Test
    void realisasi_yang_sama_diubah_di_dua_jendela() {
        try (var kantor = Peramban.masuk("atasan");
                var rumah = Peramban.masuk("atasan")) {
            var alamat = "/skp/realisasi?id=" + skp(kantor) + "&triwulan=4";
            kantor.buka(alamat);
            rumah.buka(alamat);
            kantor.isi(realisasi(kantor), DARI_KANTOR);
            assertThat(kantor.halaman().locator("[data-status]")).containsText("Draf tersimpan");
            rumah.isi(realisasi(rumah), DARI_RUMAH);
            assertThat(konflik(rumah)).containsText(DARI_KANTOR);
            assertThat(konflik(rumah)).containsText(DARI_RUMAH);
            assertThat(konflik(rumah)).containsText("Sekar Ayu Larasati");
            assertThat(rumah.halaman().locator("[data-status]")).containsText("Belum tersimpan");
            rumah.potret("konflik-4-realisasi").potretPonsel("konflik-4-realisasi-390");
            rumah.tekan(rumah.tombol("Pakai tulisan saya"));
            assertThat(konflik(rumah)).hasCount(0);
            assertThat(realisasi(rumah)).hasValue(DARI_RUMAH);

            kantor.isi(realisasi(kantor), LAIN);
            assertThat(konflik(kantor)).containsText(DARI_RUMAH);
            kantor.tekan(kantor.tombol("Pakai versi itu"));
            assertThat(konflik(kantor)).hasCount(0);
            assertThat(realisasi(kantor)).hasValue(DARI_RUMAH);
            kantor.halaman().reload();
            assertThat(realisasi(kantor)).hasValue(DARI_RUMAH);
            bersih(kantor);
            bersih(rumah);
        }
    }

    @Test
    void lembar_penilaian_yang_sama_diisi_di_dua_jendela() {
        try (var bawahan = Peramban.masuk("atasan");
                var kantor = Peramban.masuk("kepala");
                var rumah = Peramban.masuk("kepala")) {
            var alamat = "/skp/evaluasi?id=" + skp(bawahan) + "&triwulan=4";
            kantor.buka(alamat);
            rumah.buka(alamat);
            kantor.isi(alasan(kantor), DARI_KANTOR);
            assertThat(kantor.halaman().locator("[data-status]")).containsText("tersimpan");
            rumah.isi(alasan(rumah), DARI_RUMAH);
            assertThat(konflik(rumah)).containsText(DARI_KANTOR);
            assertThat(konflik(rumah)).containsText(DARI_RUMAH);
            assertThat(konflik(rumah)).containsText("Bagus Pramudya Wiratama");
            rumah.potret("konflik-5-penilaian").potretPonsel("konflik-5-penilaian-390");
            rumah.tekan(rumah.tombol("Pakai tulisan saya"));
            assertThat(konflik(rumah)).hasCount(0);
            assertThat(alasan(rumah)).hasValue(DARI_RUMAH);

            rumah.tekan(nilai(rumah, "Di atas"));
            assertThat(nilai(rumah, "Di atas")).hasAttribute("aria-pressed", "true");
            kantor.tekan(nilai(kantor, "Sesuai"));
            assertThat(konflik(kantor)).containsText("A.1");
            assertThat(konflik(kantor)).containsText("Di atas");
            kantor.tekan(kantor.tombol("Pakai versi itu"));
            assertThat(konflik(kantor)).hasCount(0);
            assertThat(nilai(kantor, "Di atas")).hasAttribute("aria-pressed", "true");
            assertThat(alasan(kantor)).hasValue(DARI_RUMAH);
            bersih(kantor);
            bersih(rumah);
        }
    }

    private static String skp(Orang orang) {
        return orang.buka("/skp/saya")
                .halaman()
                .locator("a[href*='/skp/realisasi?id=']")
                .first()
                .getAttribute("href")
                .replaceAll(".*id=(\\d+).*", "$1");
    }

    private static Locator realisasi(Orang orang) {
        return orang.halaman().locator(".realisasi [id$=':uraian']").first();
    }

    private static Locator alasan(Orang orang) {
        return orang.halaman().locator("[id='evaluasi:alasan']");
    }

    private static Locator nilai(Orang orang, String nama) {
        return orang.halaman()
                .locator(".segmen")
                .first()
                .getByText(nama, new Locator.GetByTextOptions().setExact(true))
                .locator("xpath=ancestor-or-self::button");
    }

    private static Locator catatan(Orang orang, String pegawai) {
        return orang.halaman()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Catatan untuk " + pegawai));
    }

    /** What a third window reads. */
    private static void tersimpan(Orang orang, String teks) {
        try (var halaman = orang.konteks().newPage()) {
            halaman.navigate(orang.halaman().url());
            assertThat(halaman.locator("article.hasil-kerja textarea").first()).hasValue(teks);
        }
    }

    private static Locator uraian(Orang orang) {
        return orang.halaman().locator("article.hasil-kerja [id$=':uraian']");
    }

    private static Locator target(Orang orang) {
        return orang.halaman().locator("article.hasil-kerja [id$=':angka']").first();
    }

    private static Locator konflik(Orang orang) {
        return orang.halaman().locator(".konflik");
    }

    private static Locator status(Orang orang) {
        return orang.halaman().locator("[data-status]");
    }

    private static void bersih(Orang orang) {
        assertThat(orang.galatKonsol()).isEmpty();
        assertThat(orang.keLuar()).isEmpty();
    }
}
