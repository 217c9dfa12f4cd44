package id.teladan.skp.dokumen;

import id.teladan.core.pegawai.IdentitasPegawai;
import id.teladan.skp.aturan.CaraBagi;
import id.teladan.skp.daftar.RincianSkp;
import id.teladan.skp.daftar.TindakanSkp;
import id.teladan.skp.rencana.Aspek;
import id.teladan.skp.rencana.IsiHasilKerja;
import id.teladan.skp.rencana.IsiIndikator;
import id.teladan.skp.rencana.IsiLampiran;
import id.teladan.skp.rencana.IsiPerilaku;
import id.teladan.skp.rencana.IsiSkp;
import id.teladan.skp.rencana.JenisHasilKerja;
import id.teladan.skp.rencana.JenisLampiran;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.rencana.Pendekatan;
import id.teladan.skp.rencana.Perspektif;
import id.teladan.skp.rencana.StatusSkp;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** SKP as they come in practice: long sentences, many rows, and what people type that they should not. */
final class ContohRincian {

    static final String JAHAT = "<script>alert('x')</script> & \"kutip\" ≥ 90% 🙂";
    static final String KATA_PANJANG = "Pneumonoultramikroskopiksilikovulkanokoniosis".repeat(4);

    private ContohRincian() {}

    static IdentitasPegawai staf() {
        return new IdentitasPegawai(
                4,
                "Bagus Prasetyo, S.Kom., M.T.",
                "198803152011011004",
                "III/d",
                "Penata Tingkat I",
                "Analis Sumber Daya Manusia Aparatur Ahli Muda",
                "AHLI_MUDA",
                3L,
                "Bidang Pembinaan dan Kesejahteraan Pegawai",
                "Badan Kepegawaian Daerah Provinsi Nusa Raya");
    }

    static IdentitasPegawai atasan() {
        return new IdentitasPegawai(
                3,
                "Dra. Ratna Kusumaningrum, M.Si.",
                "197005101995032001",
                "IV/b",
                "Pembina Tingkat I",
                "Sekretaris Badan Kepegawaian Daerah",
                "ADMINISTRATOR",
                2L,
                "Sekretariat",
                "Badan Kepegawaian Daerah Provinsi Nusa Raya");
    }

    static IdentitasPegawai kepala() {
        return new IdentitasPegawai(
                2,
                "Dr. Karta Wijaya, S.H., M.H.",
                "196805051993031002",
                "IV/c",
                "Pembina Utama Muda",
                "Kepala Badan Kepegawaian Daerah",
                "JPT_PRATAMA",
                1L,
                "Badan Kepegawaian Daerah Provinsi Nusa Raya",
                "Badan Kepegawaian Daerah Provinsi Nusa Raya");
    }

    static RincianSkp skp(Pendekatan pendekatan, boolean jpt, boolean disetujui) {
        return new RincianSkp(
                17,
                3,
                2026,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                pendekatan,
                disetujui ? StatusSkp.DISETUJUI : StatusSkp.DRAFT,
                disetujui ? 1 : 0,
                0,
                false,
                null,
                null,
                disetujui ? Instant.parse("2026-01-20T02:00:00Z") : null,
                jpt ? kepala() : staf(),
                atasan(),
                "PLT",
                "Kepala Bidang Pembinaan dan Kesejahteraan Pegawai",
                disetujui ? Instant.parse("2026-01-29T18:30:00Z") : null,
                isi(pendekatan, jpt),
                List.of(),
                new TindakanSkp(false, false, false, false, false, false, false));
    }

    private static IsiSkp isi(Pendekatan pendekatan, boolean jpt) {
        var kuantitatif = pendekatan == Pendekatan.KUANTITATIF;
        var hasil = new ArrayList<IsiHasilKerja>();
        for (var i = 1; i <= 6; i++) {
            hasil.add(
                    hasil(
                            i,
                            JenisHasilKerja.UTAMA,
                            "Tersedianya peta jabatan dan analisis beban kerja perangkat daerah gelombang "
                                    + i
                                    + " yang disepakati pimpinan",
                            kuantitatif,
                            jpt));
        }
        hasil.add(hasil(7, JenisHasilKerja.TAMBAHAN, JAHAT, kuantitatif, jpt));
        var perilaku =
                Arrays.stream(NilaiBerakhlak.values())
                        .map(
                                n ->
                                        new IsiPerilaku(
                                                n,
                                                List.of(
                                                        "Memahami dan memenuhi kebutuhan masyarakat",
                                                        "Ramah, cekatan, solutif, dan dapat diandalkan",
                                                        "Melakukan perbaikan tiada henti"),
                                                1,
                                                n == NilaiBerakhlak.LOYAL
                                                        ? ""
                                                        : "Menanggapi permintaan data OPD paling lama dua hari kerja.\nMenulis panduan."))
                        .toList();
        var lampiran =
                List.of(
                        lampiran(
                                JenisLampiran.DUKUNGAN_SUMBER_DAYA,
                                "Dua analis dan akses data SIASN"),
                        lampiran(JenisLampiran.DUKUNGAN_SUMBER_DAYA, KATA_PANJANG),
                        lampiran(
                                JenisLampiran.SKEMA_PERTANGGUNGJAWABAN,
                                "Laporan tertulis tiap triwulan"));
        return new IsiSkp(hasil, perilaku, lampiran);
    }

    private static IsiHasilKerja hasil(
            int no, JenisHasilKerja jenis, String uraian, boolean kuantitatif, boolean jpt) {
        return new IsiHasilKerja(
                no,
                0,
                jenis,
                uraian,
                1L,
                jpt ? null : "Terwujudnya penataan organisasi dan jabatan yang tepat ukuran",
                null,
                jpt && jenis == JenisHasilKerja.UTAMA
                        ? (no == 2 ? Perspektif.PENGUATAN_INTERNAL : Perspektif.PENERIMA_LAYANAN)
                        : null,
                jenis == JenisHasilKerja.TAMBAHAN ? "Sekretaris Daerah" : null,
                CaraBagi.BEBAN,
                null,
                no,
                List.of(
                        indikator(
                                kuantitatif ? Aspek.KUANTITAS : null,
                                "Jumlah OPD yang selesai",
                                "12",
                                "OPD"),
                        indikator(
                                kuantitatif ? Aspek.KUALITAS : null,
                                "Persentase peta jabatan yang disetujui tanpa perbaikan",
                                "92.5",
                                "%"),
                        indikator(
                                kuantitatif ? Aspek.WAKTU : null,
                                "Selesai sebelum batas",
                                null,
                                null)));
    }

    private static IsiIndikator indikator(Aspek aspek, String uraian, String angka, String satuan) {
        return new IsiIndikator(
                1,
                0,
                aspek,
                uraian,
                angka == null ? null : new BigDecimal(angka),
                null,
                satuan,
                angka == null ? "30 September 2026" : null,
                1);
    }

    private static IsiLampiran lampiran(JenisLampiran jenis, String uraian) {
        return new IsiLampiran(1, 0, jenis, uraian, 1);
    }
}
