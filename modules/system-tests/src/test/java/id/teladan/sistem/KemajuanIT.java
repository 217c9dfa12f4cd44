package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import id.teladan.core.lembar.PembacaLembar;
import id.teladan.sistem.Peramban.Orang;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Progress by day: noted quickly, a hundred at once from a worksheet, read by the superior. */
class KemajuanIT {

    private static final List<String> KEPALA =
            List.of("Tanggal", "Kode hasil kerja", "Uraian", "Jumlah", "Satuan");
    private static final String CATATAN = "Memeriksa tiga usul kenaikan pangkat";
    private static final int BANYAK = 100;

    @Test
    void dicatat_cepat_lalu_seratus_sekaligus_dari_lembar_dan_terlihat_atasan() throws Exception {
        try (var atasan = Peramban.masuk("atasan")) {
            var h = atasan.buka("/skp/kemajuan").halaman();
            atasan.potret("kemajuan-1").potretPonsel("kemajuan-1-390");
            var awal = butir(atasan);
            var hari = h.locator("[id='kemajuan:tanggal']").inputValue();

            // nothing typed: told what is missing, nothing kept
            atasan.tekan(atasan.tombol("Catat"));
            assertThat(atasan.pesan("Tulis apa yang dikerjakan.")).isVisible();
            atasan.isi(h.locator("[id='kemajuan:uraian']"), CATATAN);
            atasan.isi(h.locator("[id='kemajuan:jumlah']"), "3");
            atasan.isi(h.locator("[id='kemajuan:satuan']"), "usul");
            atasan.tekan(atasan.tombol("Catat"));
            var baris =
                    h.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(CATATAN));
            assertThat(baris).hasCount(1);
            assertThat(baris).containsText("3 usul");
            assertThat(h.locator("[id='kemajuan:uraian']")).hasValue("");
            assertThat(h.locator("[id='kemajuan:tanggal']")).hasValue(hari);

            // taken away and brought back
            atasan.tekan(baris.locator("a.tautan-tombol"));
            assertThat(baris).hasCount(0);
            atasan.tekan(h.getByText("Urungkan"));
            assertThat(baris).hasCount(1);

            var unduhan = h.waitForDownload(() -> h.click("[id='lembar:unduh']"));
            assertThat(unduhan.suggestedFilename())
                    .isEqualTo(
                            "kemajuan-%s-%s.xlsx"
                                    .formatted(hari.substring(6), hari.substring(3, 5)));
            periksaUnduhan(Files.readAllBytes(unduhan.path()));

            unggah(atasan, lembar(hari));
            var pratinjau = h.locator("section[aria-labelledby=h-pratinjau]");
            assertThat(pratinjau).containsText(BANYAK + " baru, 1 sudah ada, 1 perlu diperbaiki");
            assertThat(pratinjau).containsText("Kode hasil kerja Z.9 tidak dikenal");
            atasan.potret("kemajuan-2-pratinjau").potretPonsel("kemajuan-2-pratinjau-390");
            assertThat(atasan.tombol("Catat")).hasCount(0);
            atasan.tekan(atasan.tombol("Masukkan " + BANYAK + " catatan"));
            assertThat(atasan.pesan(BANYAK + " catatan masuk dari lembar.")).isVisible();
            assertThat(h.locator("section[aria-labelledby=h-bulan] tbody tr"))
                    .hasCount(awal + 1 + BANYAK);
            atasan.potret("kemajuan-3-masuk");

            // the same worksheet again changes nothing
            unggah(atasan, lembar(hari));
            assertThat(pratinjau).containsText("0 baru, " + (BANYAK + 1) + " sudah ada");
            assertThat(h.locator("[id='kemajuan:terapkan']")).hasCount(0);
            atasan.tekan(atasan.tombol("Batal"));

            // what is no worksheet is refused in words
            unggah(atasan, "bukan".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(h.locator("body")).containsText("bukan lembar kerja xlsx");
            bersih(atasan);
        }
        try (var kepala = Peramban.masuk("kepala")) {
            var h = kepala.buka("/skp/tim").halaman();
            h.locator("tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("Sekar Ayu"))
                    .locator("a[href*='/skp/kemajuan']")
                    .click();
            assertThat(h.locator("section[aria-labelledby=h-bulan]")).containsText(CATATAN);
            assertThat(kepala.tombol("Catat")).hasCount(0);
            assertThat(h.locator("a.tautan-tombol")).hasCount(0);
            kepala.potret("kemajuan-4-atasan").potretPonsel("kemajuan-4-atasan-390");
            bersih(kepala);
        }
    }

    private static int butir(Orang orang) {
        return orang.halaman().locator("section[aria-labelledby=h-bulan] tbody tr").count();
    }

    private static void periksaUnduhan(byte[] isi) throws IOException {
        try (var buku = PembacaLembar.buka(isi);
                var lembar = buku.lembar("Kemajuan").orElseThrow()) {
            var kepala = lembar.berikut();
            for (var k = 0; k < KEPALA.size(); k++) {
                assertThat(kepala.sel(k).teks()).isEqualTo(KEPALA.get(k));
            }
            var ada = false;
            for (var b = lembar.berikut(); b != null; b = lembar.berikut()) {
                ada |= b.sel(2).teks().equals(CATATAN);
            }
            assertThat(ada).isTrue();
        }
    }

    private static void unggah(Orang orang, byte[] isi) {
        orang.tenang();
        orang.halaman()
                .setInputFiles(
                        "[id='kemajuan:berkas'] input[type=file]",
                        new FilePayload(
                                "kemajuan.xlsx",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                isi));
        orang.tenang();
    }

    /** A hundred new notes, one that is there already and one with an unknown code. */
    private static byte[] lembar(String hari) throws IOException {
        var tanggal = hari.replace('/', '-');
        var keluaran = new ByteArrayOutputStream();
        try (var buku = new Workbook(keluaran, "Uji", "1.0");
                var w = buku.newWorksheet("Kemajuan")) {
            for (var k = 0; k < KEPALA.size(); k++) {
                w.value(0, k, KEPALA.get(k));
            }
            for (var i = 1; i <= BANYAK; i++) {
                isi(w, i, List.of(tanggal, "A." + (1 + i % 3), "Memeriksa berkas nomor " + i));
                w.value(i, 3, i);
                w.value(i, 4, "berkas");
            }
            isi(w, BANYAK + 1, List.of(tanggal, "A.1", CATATAN));
            isi(w, BANYAK + 2, List.of(tanggal, "Z.9", "Hasil kerja yang tidak ada"));
        }
        return keluaran.toByteArray();
    }

    private static void isi(org.dhatim.fastexcel.Worksheet w, int baris, List<String> sel) {
        for (var k = 0; k < sel.size(); k++) {
            w.value(baris, k, sel.get(k));
        }
    }

    private static void bersih(Orang orang) {
        assertThat(orang.galatKonsol()).isEmpty();
        assertThat(orang.keLuar()).isEmpty();
    }
}
