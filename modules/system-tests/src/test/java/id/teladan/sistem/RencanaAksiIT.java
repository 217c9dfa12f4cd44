package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.teladan.sistem.Peramban.Orang;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** An action planned for a quarter, marked done, read by the superior. */
class RencanaAksiIT {

    private static final String AKSI = "Menyepakati jadwal pengisian jabatan dengan sepuluh OPD";

    @Test
    void rencana_aksi_dicatat_ditandai_selesai_dan_terbaca_atasan() {
        try (var atasan = Peramban.masuk("atasan")) {
            var h = atasan.buka("/skp/rencana-aksi").halaman();
            atasan.potret("rencana-aksi-1").potretPonsel("rencana-aksi-1-390");
            atasan.tekan(atasan.tombol("Tambah rencana aksi").first());
            atasan.tekan(atasan.tombol("Rencanakan"));
            assertThat(atasan.pesan("Tulis apa yang akan dikerjakan.")).isVisible();
            atasan.isi(h.locator("[id$=':uraian']"), AKSI);
            var tahun = LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear();
            atasan.isi(h.locator("[id$=':tenggat']"), "31/12/" + tahun);
            atasan.tekan(atasan.tombol("Rencanakan"));
            assertThat(butir(atasan)).hasCount(1);
            atasan.tekan(butir(atasan).locator("a.tautan-tombol"));
            h.selectOption("[id$=':keadaan']", "SELESAI");
            atasan.isi(h.locator("[id$=':catatan']"), "Berita acara ditandatangani");
            atasan.potret("rencana-aksi-2").potretPonsel("rencana-aksi-2-390");
            atasan.tekan(atasan.tombol("Simpan keadaan"));
            assertThat(butir(atasan)).containsText("Selesai");
            bersih(atasan);
        }
        try (var kepala = Peramban.masuk("kepala")) {
            var h = kepala.buka("/skp/tim").halaman();
            h.locator("tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("Sekar Ayu"))
                    .locator("a[href*='/skp/rencana-aksi']")
                    .click();
            assertThat(butir(kepala)).containsText("Berita acara ditandatangani");
            assertThat(kepala.tombol("Tambah rencana aksi")).hasCount(0);
            kepala.potret("rencana-aksi-3-atasan");
            bersih(kepala);
        }
    }

    private static Locator butir(Orang orang) {
        return orang.halaman()
                .locator("[id='aksi'] li")
                .filter(new Locator.FilterOptions().setHasText(AKSI));
    }

    private static void bersih(Orang orang) {
        assertThat(orang.galatKonsol()).isEmpty();
        assertThat(orang.keLuar()).isEmpty();
    }
}
