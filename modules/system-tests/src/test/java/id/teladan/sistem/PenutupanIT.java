package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.teladan.sistem.Peramban.Orang;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The evaluation of a unit: its achievement set from above, the calibration, the closing and its reopening. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PenutupanIT {

    private static final String ALASAN =
            "Tim kecil; semua bukti dibandingkan pada rapat kalibrasi dan sesuai.";

    private Orang atasan;
    private Orang kepala;
    private String unit;
    private int tahun;

    @BeforeAll
    void duduk() throws SQLException {
        unit = AksesIT.objek().get("unitAtasan");
        tahun = tahunLalu();
        bukaSemua();
        atasan = Peramban.masuk("atasan");
        kepala = Peramban.masuk("kepala");
    }

    @AfterAll
    void pulang() throws SQLException {
        atasan.close();
        kepala.close();
        bukaSemua();
    }

    /** Year of the earliest evaluations: last year, complete for the team of {@code atasan}. */
    private static int tahunLalu() throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement();
                var r = p.executeQuery("select min(tahun) from skp_skp")) {
            r.next();
            return r.getInt(1);
        }
    }

    private void bukaSemua() throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement()) {
            p.executeUpdate("delete from skp_penutupan where unit_id = " + unit);
        }
    }

    @Test
    @Order(1)
    void pimpinan_menetapkan_capaian_unit_dari_rencana_aksi() {
        kepala.buka("/skp/capaian?belum=true");
        var pertama = kepala.halaman().locator(".antre-item a").first();
        var nama = pertama.innerText();
        dua(kepala, "capaian-01-daftar");
        pertama.click();
        kepala.halaman().waitForURL("**unit=*");
        kepala.tekan(kepala.tombol("Tetapkan capaian"));
        assertThat(kepala.halaman().locator("#isi")).containsText("Isi jumlah rencana aksi");
        kepala.isi(kepala.halaman().getByLabel("Melampaui target"), "1");
        kepala.isi(kepala.halaman().getByLabel("Sesuai target"), "9");
        assertThat(kepala.pesan("Usulan dari rencana aksi: Baik.")).isVisible();
        kepala.halaman()
                .getByLabel(
                        "Capaian kinerja organisasi", new Page.GetByLabelOptions().setExact(true))
                .selectOption("BAIK");
        kepala.isi(
                kepala.halaman().getByLabel("Penjelasan"),
                "Sepuluh rencana aksi, satu melampaui target.");
        dua(kepala, "capaian-02-isian");
        kepala.tekan(kepala.tombol("Tetapkan capaian"));
        assertThat(kepala.halaman().locator(".toast")).containsText(nama);
        var rinci = kepala.halaman().locator("section[aria-labelledby=h-rinci]");
        rinci.getByText("Mengapa?").first().click();
        assertThat(kepala.halaman().locator("dialog[open] .jejak"))
                .containsText("Pimpinan satu tingkat di atas menetapkan");
        kepala.potret("capaian-03-jejak");
        kepala.halaman().keyboard().press("Escape");
        bersih();
    }

    @Test
    @Order(2)
    void rapat_kalibrasi_mencatat_tanpa_mengubah() {
        atasan.buka("/skp/kalibrasi?unit=" + unit + "&tahun=" + tahun + "&triwulan=0");
        var baris = atasan.halaman().locator("table.tabel tbody tr");
        assertThat(baris.first()).isVisible();
        var predikat = baris.first().locator("td").nth(2).innerText();
        atasan.tekan(baris.first().getByText("Tambah catatan"));
        atasan.isi(
                atasan.halaman().locator("textarea[id$=':catatan']"),
                "Dibandingkan dengan dua rekan, buktinya setara.");
        dua(atasan, "kalibrasi-01-catatan");
        atasan.tekan(atasan.halaman().locator("button[id$=':simpan']"));
        assertThat(baris.first()).containsText("buktinya setara");
        assertThat(baris.first().locator("td").nth(2).innerText()).isEqualTo(predikat);
        dua(atasan, "kalibrasi-02-tercatat");
        bersih();
    }

    @Test
    @Order(3)
    void unit_ditutup_lalu_dibuka_kembali_oleh_atasan_berikutnya() {
        atasan.buka("/skp/penutupan?tahun=" + tahun + "&triwulan=0&unit=" + unit);
        dua(atasan, "penutupan-01-rincian");
        var alasan = atasan.halaman().locator("textarea[id$=':alasan']");
        atasan.isi(alasan, ALASAN);
        atasan.tekan(atasan.halaman().locator("button[id$=':tutup']"));
        var rinci = atasan.halaman().locator("section[aria-labelledby=h-rinci]");
        assertThat(rinci).containsText(ALASAN);
        assertThat(atasan.halaman().locator("button[id$=':tutup']")).hasCount(0);
        dua(atasan, "penutupan-02-ditutup");

        kepala.buka("/skp/penutupan?tahun=" + tahun + "&triwulan=0&unit=" + unit);
        if (kepala.tombol("Sahkan").count() > 0) {
            kepala.tekan(kepala.tombol("Sahkan"));
        }
        kepala.tekan(kepala.tombol("Buka kembali"));
        assertThat(kepala.halaman().locator("#isi")).containsText("Tulis alasan keputusan Anda");
        kepala.isi(
                kepala.halaman().locator("textarea[id$=':catatan']"),
                "Satu pegawai pindahan belum dibahas.");
        kepala.tekan(kepala.tombol("Buka kembali"));
        assertThat(kepala.halaman().locator("section[aria-labelledby=h-rinci]"))
                .containsText("Dibuka kembali");
        dua(kepala, "penutupan-03-dibuka");
        bersih();
    }

    private static void dua(Orang orang, String nama) {
        orang.tenang().potret(nama).potretPonsel(nama + "-390");
        orang.halaman().evaluate("document.documentElement.dataset.theme = 'dark'");
        orang.potret(nama + "-gelap").potretPonsel(nama + "-gelap-390");
        orang.halaman().evaluate("document.documentElement.dataset.theme = 'light'");
    }

    private void bersih() {
        assertThat(atasan.galatKonsol()).isEmpty();
        assertThat(kepala.galatKonsol()).isEmpty();
        assertThat(atasan.keLuar()).isEmpty();
        assertThat(kepala.keLuar()).isEmpty();
    }
}
