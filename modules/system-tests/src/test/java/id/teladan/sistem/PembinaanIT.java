package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.teladan.sistem.Peramban.Orang;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** A dialogue asked for by an employee, recorded by the superior and confirmed; feedback upwards. */
class PembinaanIT {

    private static final String AGENDA = "Pembagian beban pengisian jabatan lowong";
    private static final String HASIL = "Dua analis dialihkan sampai akhir tahun";
    private static final String UMPAN = "Arahan tertulis sebelum rapat sangat membantu bidang kami";

    @Test
    void dialog_diminta_dicatat_dikonfirmasi_dan_atasan_diberi_umpan_balik() {
        try (var bawahan = Peramban.masuk("atasan")) {
            var h = bawahan.buka("/skp/pembinaan").halaman();
            bawahan.potret("pembinaan-1").potretPonsel("pembinaan-1-390");
            bawahan.tekan(bawahan.tombol("Kirim permintaan"));
            assertThat(bawahan.pesan("Pilih tanggal pertemuan.")).isVisible();
            var hari =
                    LocalDate.now(ZoneId.of("Asia/Jakarta"))
                            .format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
            bawahan.isi(h.locator("[id='pembinaan:tanggal']"), hari);
            bawahan.isi(h.locator("[id='pembinaan:agenda']"), AGENDA);
            bawahan.tekan(bawahan.tombol("Kirim permintaan"));
            assertThat(bawahan.pesan("Pertemuan terjadwal")).isVisible();
            assertThat(butir(bawahan)).containsText("Diminta pegawai.");

            bawahan.buka("/skp/umpan-balik");
            var kepala = h.locator(".antre-item").first();
            assertThat(kepala).containsText("Atasan Anda");
            kepala.locator("a").click();
            h.waitForURL("**id=**");
            bawahan.isi(h.locator("[id='antrean:teks']"), UMPAN);
            bawahan.potret("pembinaan-2-rekan").potretPonsel("pembinaan-2-rekan-390");
            bawahan.tekan(bawahan.tombol("Kirim umpan balik"));
            assertThat(bawahan.pesan("terkirim.")).isVisible();
            assertThat(h.locator("section[aria-labelledby=h-beri]")).containsText(UMPAN);
            bersih(bawahan);
        }
        try (var kepala = Peramban.masuk("kepala")) {
            var h = kepala.buka("/tugas").halaman();
            h.locator("a[href*='/skp/pembinaan']").first().click();
            h.waitForURL("**/skp/pembinaan**");
            kepala.tekan(butir(kepala).getByText("Catat hasil"));
            kepala.tekan(kepala.tombol("Simpan catatan"));
            assertThat(kepala.pesan("Tulis hasil atau kesepakatannya.")).isVisible();
            kepala.isi(h.locator("[id$=':hasil']"), HASIL);
            kepala.potret("pembinaan-3-catat").potretPonsel("pembinaan-3-catat-390");
            kepala.tekan(kepala.tombol("Simpan catatan"));
            assertThat(kepala.pesan("Catatan tersimpan.")).isVisible();
            kepala.buka("/skp/pembinaan");
            assertThat(h.locator("section[aria-labelledby=h-umpan]")).containsText(UMPAN);
            bersih(kepala);
        }
        try (var bawahan = Peramban.masuk("atasan")) {
            bawahan.buka("/skp/pembinaan");
            bawahan.tekan(
                    butir(bawahan)
                            .locator("button")
                            .filter(new Locator.FilterOptions().setHasText("Konfirmasi")));
            bawahan.tekan(bawahan.tombol("Saya konfirmasi catatan ini"));
            assertThat(bawahan.pesan("Catatan dikonfirmasi")).isVisible();
            assertThat(butir(bawahan)).containsText(HASIL);
            bawahan.potret("pembinaan-4-selesai");
            bersih(bawahan);
        }
    }

    private static Locator butir(Orang orang) {
        return orang.halaman()
                .locator("section[aria-labelledby=h-pertemuan] li")
                .filter(new Locator.FilterOptions().setHasText(AGENDA));
    }

    private static void bersih(Orang orang) {
        assertThat(orang.galatKonsol()).isEmpty();
        assertThat(orang.keLuar()).isEmpty();
    }
}
