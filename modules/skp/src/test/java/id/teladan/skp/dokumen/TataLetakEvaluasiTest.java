package id.teladan.skp.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.dokumen.PembuatPdf;
import id.teladan.core.dokumen.Templat;
import id.teladan.skp.evaluasi.RincianEvaluasi;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.rencana.Pendekatan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** The official layouts of the evaluation, read back field by field; the PDFs stay in {@code target/cetakan}. */
class TataLetakEvaluasiTest {

    private static final String[] KEPALA = {
        "EVALUASI KINERJA PEGAWAI",
        "Badan Kepegawaian Daerah Provinsi Nusa Raya",
        "Pegawai yang dinilai",
        "Pejabat penilai kinerja",
        "Dra. Ratna Kusumaningrum, M.Si.",
        "197005101995032001",
        "Pembina Tingkat I (IV/b)",
        "Plt. Kepala Bidang Pembinaan",
        "Capaian kinerja organisasi: Baik"
    };

    @Test
    void evaluasi_kualitatif_memuat_ukuran_realisasi_umpan_balik_tanpa_aspek() throws IOException {
        var teks =
                formulir(
                        ContohEvaluasi.evaluasi(Pendekatan.KUALITATIF, false, 0),
                        "evaluasi-kualitatif");
        assertThat(teks)
                .contains(KEPALA)
                .contains("Pendekatan hasil kerja kualitatif")
                .contains("Bagus Prasetyo, S.Kom., M.T.")
                .contains("198803152011011004")
                .contains("Periode penilaian: 1 Januari s.d. 31 Desember 2026")
                .contains("Ukuran keberhasilan, indikator kinerja individu, dan target")
                .contains("Realisasi berdasarkan bukti dukung")
                .contains("Umpan balik berkelanjutan berdasarkan bukti dukung")
                .contains("A. UTAMA")
                .contains("B. TAMBAHAN")
                .contains("(penugasan dari Sekretaris Daerah)")
                .contains("Jumlah OPD yang selesai: 12 OPD")
                .contains("Triwulan III: 7,5. Menunggu dua OPD")
                .contains("Triwulan IV: 12. Seluruhnya selesai")
                .contains("Bukti: berita-acara.pdf")
                .contains(ContohEvaluasi.UMPAN)
                .contains(ContohEvaluasi.UMPAN_PERILAKU)
                .contains("Rating hasil kerja DI ATAS EKSPEKTASI")
                .contains("Rating perilaku kerja SESUAI EKSPEKTASI")
                .contains("Predikat kinerja pegawai BAIK")
                .contains("29 Desember 2026", "30 Desember 2026")
                .doesNotContain("Aspek")
                .doesNotContain("Perspektif")
                .doesNotContain("KONSEP");
        perilaku(teks);
    }

    @Test
    void evaluasi_triwulan_kualitatif_memuat_masa_itu_saja() throws IOException {
        assertThat(
                        formulir(
                                ContohEvaluasi.evaluasi(Pendekatan.KUALITATIF, false, 3),
                                "evaluasi-kualitatif-tw3"))
                .contains("Periode penilaian: 1 Juli s.d. 30 September 2026")
                .contains("12. Seluruhnya selesai")
                .doesNotContain("Triwulan IV:");
    }

    @Test
    void evaluasi_pimpinan_tinggi_memakai_perspektif() throws IOException {
        var teks =
                formulir(ContohEvaluasi.evaluasi(Pendekatan.KUANTITATIF, true, 0), "evaluasi-jpt");
        assertThat(teks)
                .contains(KEPALA)
                .contains("bagi Pejabat Pimpinan Tinggi")
                .contains("Dr. Karta Wijaya, S.H., M.H.")
                .contains("Pembina Utama Muda (IV/c)")
                .contains("Perspektif")
                .contains("Penerima layanan")
                .contains("Penguatan internal")
                .contains("12 OPD")
                .contains("92,5%")
                .contains("Triwulan IV: 12. Seluruhnya selesai")
                .contains("Predikat kinerja pegawai BAIK")
                .doesNotContain("Rencana hasil kerja pimpinan yang diintervensi")
                .doesNotContain("Aspek");
        perilaku(teks);
    }

    @Test
    void evaluasi_kuantitatif_menyebut_aspek_dan_hasil_pimpinan() throws IOException {
        assertThat(
                        formulir(
                                ContohEvaluasi.evaluasi(Pendekatan.KUANTITATIF, false, 0),
                                "evaluasi-kuantitatif"))
                .contains(KEPALA)
                .contains("Aspek")
                .contains("Kuantitas", "Kualitas", "Waktu")
                .contains("Terwujudnya penataan organisasi dan jabatan yang tepat ukuran")
                .contains("30 September 2026")
                .doesNotContain("Perspektif");
    }

    @Test
    void dokumen_evaluasi_memuat_tiga_pihak_hasil_dan_catatan() throws IOException {
        var e = ContohEvaluasi.evaluasi(Pendekatan.KUALITATIF, true, 0);
        assertThat(cetak("dokumen-evaluasi", SusunanEvaluasi.dokumen(e), "dokumen-evaluasi-jpt"))
                .contains("DOKUMEN EVALUASI KINERJA PEGAWAI")
                .contains("Dr. Karta Wijaya, S.H., M.H.")
                .contains("Atasan pejabat penilai kinerja")
                .contains("Capaian kinerja organisasi Baik")
                .contains("Rating hasil kerja Di Atas Ekspektasi")
                .contains("Rating perilaku kerja Sesuai Ekspektasi")
                .contains("Predikat kinerja pegawai Baik")
                .contains("Calonkan mengikuti pelatihan manajemen talenta")
                .contains("Pegawai menerima");
    }

    private static void perilaku(String teks) {
        for (var n : NilaiBerakhlak.values()) {
            assertThat(teks).contains(Istilah.untuk(n));
        }
        assertThat(teks)
                .contains("Memahami dan memenuhi kebutuhan masyarakat")
                .contains("Menanggapi permintaan data OPD paling lama dua hari kerja.");
    }

    private static String formulir(RincianEvaluasi e, String nama) throws IOException {
        return cetak(SusunanEvaluasi.templat(e), SusunanEvaluasi.formulir(e), nama);
    }

    private static String cetak(String templat, Map<String, Object> isi, String nama)
            throws IOException {
        var nilai = new LinkedHashMap<>(isi);
        nilai.putAll(TataLetakSkpTest.tanda(true).nilai());
        var pdf = new PembuatPdf().dari(Templat.muat(PencetakanSkp.class, templat).isi(nilai));
        Files.createDirectories(Path.of("target/cetakan"));
        Files.write(Path.of("target/cetakan", nama + ".pdf"), pdf);
        try (var dokumen = Loader.loadPDF(pdf)) {
            return TataLetakSkpTest.rata(dokumen);
        }
    }
}
