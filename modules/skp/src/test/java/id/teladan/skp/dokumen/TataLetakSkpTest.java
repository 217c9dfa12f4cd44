package id.teladan.skp.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.dokumen.PembuatPdf;
import id.teladan.core.dokumen.TandaVerifikasi;
import id.teladan.core.dokumen.Templat;
import id.teladan.skp.daftar.RincianSkp;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.rencana.Pendekatan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The official layouts, read back field by field; the PDFs stay in {@code target/cetakan} to be looked at. */
class TataLetakSkpTest {

    @Test
    void skp_kuantitatif_memuat_kolom_dan_isi_formulir_resmi() throws IOException {
        try (var pdf =
                cetak(ContohRincian.skp(Pendekatan.KUANTITATIF, false, true), "skp-kuantitatif")) {
            var teks = rata(pdf);
            assertThat(teks)
                    .contains("SASARAN KINERJA PEGAWAI")
                    .contains("bagi Pejabat Administrasi dan Pejabat Fungsional")
                    .contains("Periode penilaian: 1 Januari s.d. 31 Desember 2026")
                    .contains("Rencana hasil kerja pimpinan yang diintervensi")
                    .contains("Aspek Indikator kinerja individu Target")
                    .contains("A. UTAMA")
                    .contains("B. TAMBAHAN")
                    .contains("(penugasan dari Sekretaris Daerah)")
                    .contains("Kuantitas Jumlah OPD yang selesai 12 OPD")
                    .contains("92,5%")
                    .contains("30 September 2026")
                    .contains("Plt. Kepala Bidang Pembinaan")
                    .contains("198803152011011004")
                    .contains("Penata Tingkat I (III/d)")
                    .contains("Ekspektasi khusus pimpinan")
                    .contains("Memahami dan memenuhi kebutuhan masyarakat")
                    .contains("Tidak ada")
                    .doesNotContain("KONSEP");
            for (var n : NilaiBerakhlak.values()) {
                assertThat(teks).contains(Istilah.untuk(n));
            }
        }
    }

    @Test
    void tanggal_pada_tanda_tangan_adalah_hari_WIB() throws IOException {
        try (var pdf =
                cetak(ContohRincian.skp(Pendekatan.KUANTITATIF, false, true), "skp-kuantitatif")) {
            assertThat(rata(pdf)).contains("20 Januari 2026").contains("30 Januari 2026");
        }
    }

    @Test
    void skp_pimpinan_tinggi_memakai_perspektif_tanpa_kolom_pimpinan_dan_aspek()
            throws IOException {
        try (var pdf = cetak(ContohRincian.skp(Pendekatan.KUANTITATIF, true, true), "skp-jpt")) {
            assertThat(rata(pdf))
                    .contains("bagi Pejabat Pimpinan Tinggi")
                    .contains("Pendekatan hasil kerja kuantitatif")
                    .contains("Dr. Karta Wijaya, S.H., M.H.")
                    .contains("196805051993031002")
                    .contains("Pembina Utama Muda (IV/c)")
                    .contains("Kepala Badan Kepegawaian Daerah")
                    .contains("Rencana hasil kerja Indikator kinerja individu Target Perspektif")
                    .contains("A. UTAMA")
                    .contains("B. TAMBAHAN")
                    .contains("gelombang 6 yang disepakati pimpinan")
                    .contains("Jumlah OPD yang selesai 12 OPD Penerima layanan")
                    .contains("92,5%")
                    .contains("30 September 2026")
                    .contains("Penguatan internal")
                    .contains("(penugasan dari Sekretaris Daerah)")
                    .contains("Dukungan sumber daya")
                    .contains("Dua analis dan akses data SIASN")
                    .contains("Skema pertanggungjawaban")
                    .contains("Laporan tertulis tiap triwulan")
                    .contains("Kode verifikasi 01234-56789-ABCDE-FGHJK-MNPQR-S")
                    .doesNotContain("Rencana hasil kerja pimpinan yang diintervensi")
                    .doesNotContain("Aspek");
        }
    }

    @Test
    void skp_kualitatif_menyebut_ukuran_keberhasilan() throws IOException {
        try (var pdf =
                cetak(ContohRincian.skp(Pendekatan.KUALITATIF, false, true), "skp-kualitatif")) {
            assertThat(rata(pdf))
                    .contains("Pendekatan hasil kerja kualitatif")
                    .contains("Ukuran keberhasilan, indikator kinerja individu, dan target")
                    .contains("Jumlah OPD yang selesai: 12 OPD")
                    .contains("Mendukung: Terwujudnya penataan organisasi")
                    .doesNotContain("Aspek");
        }
    }

    @Test
    void yang_belum_disetujui_menyatakan_diri_konsep() throws IOException {
        try (var pdf = cetak(ContohRincian.skp(Pendekatan.KUANTITATIF, false, false), "konsep")) {
            assertThat(rata(pdf))
                    .contains("KONSEP, BELUM DISETUJUI")
                    .contains("| Konsep")
                    .doesNotContain("Kode verifikasi");
        }
    }

    @Test
    void isian_jahat_dan_kata_sangat_panjang_tetap_di_tempatnya() throws IOException {
        try (var pdf =
                cetak(ContohRincian.skp(Pendekatan.KUANTITATIF, false, true), "skp-kuantitatif")) {
            assertThat(rata(pdf)).contains("<script>alert('x')</script> & \"kutip\" ≥");
            assertThat(rata(pdf).replace(" ", "")).contains(ContohRincian.KATA_PANJANG);
        }
    }

    @Test
    void kepala_tabel_berulang_di_tiap_halaman_hasil_kerja() throws IOException {
        try (var pdf =
                cetak(ContohRincian.skp(Pendekatan.KUANTITATIF, false, true), "skp-kuantitatif")) {
            for (var i = 1; i <= 2; i++) {
                var pengupas = new PDFTextStripper();
                pengupas.setStartPage(i);
                pengupas.setEndPage(i);
                assertThat(pengupas.getText(pdf))
                        .contains("Indikator kinerja individu")
                        .contains("Halaman " + i + " dari " + pdf.getNumberOfPages());
            }
        }
    }

    static String rata(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static PDDocument cetak(RincianSkp skp, String nama) throws IOException {
        var nilai = new LinkedHashMap<>(SusunanSkp.nilai(skp));
        nilai.putAll(tanda(skp.disetujuiPada() != null).nilai());
        var pdf =
                new PembuatPdf()
                        .dari(
                                Templat.muat(PencetakanSkp.class, SusunanSkp.templat(skp))
                                        .isi(nilai));
        Files.createDirectories(Path.of("target/cetakan"));
        Files.write(Path.of("target/cetakan", nama + ".pdf"), pdf);
        return Loader.loadPDF(pdf);
    }

    static TandaVerifikasi tanda(boolean terbit) {
        return terbit
                ? new TandaVerifikasi(
                        "01234-56789-ABCDE-FGHJK-MNPQR-S",
                        "https://asn.contoh.go.id/verifikasi?kode=0123456789ABCDEFGHJKMNPQRS",
                        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
                        "30 Januari 2026 09.00 WIB",
                        "Bagus Prasetyo, S.Kom., M.T.")
                : TandaVerifikasi.TANPA;
    }
}
