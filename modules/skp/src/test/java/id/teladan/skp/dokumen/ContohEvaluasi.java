package id.teladan.skp.dokumen;

import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.evaluasi.CaraTerima;
import id.teladan.skp.evaluasi.RincianEvaluasi;
import id.teladan.skp.evaluasi.StatusEvaluasi;
import id.teladan.skp.realisasi.JenisBukti;
import id.teladan.skp.realisasi.RincianBukti;
import id.teladan.skp.realisasi.RincianRealisasi;
import id.teladan.skp.rencana.IsiHasilKerja;
import id.teladan.skp.rencana.IsiIndikator;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.rencana.Pendekatan;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.skp.umpanbalik.RincianUmpanBalik;
import id.teladan.skp.umpanbalik.Sentimen;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An evaluation for every layout of the forms, with realisations of two quarters, evidence and feedback. */
final class ContohEvaluasi {

    static final String UMPAN = "Rapi, tepat waktu, dan dipakai bidang lain";
    static final String UMPAN_PERILAKU = "Menjawab pertanyaan OPD pada hari yang sama";

    private ContohEvaluasi() {}

    /**
     * @param triwulan 0 = the year, set and accepted; else a quarter that was set
     */
    static RincianEvaluasi evaluasi(Pendekatan pendekatan, boolean jpt, int triwulan) {
        var skp = ContohRincian.skp(pendekatan, jpt, true);
        var hasil = new ArrayList<RincianEvaluasi.Butir>();
        hasil.addAll(butir("A.", skp.isi().utama(), triwulan));
        hasil.addAll(butir("B.", skp.isi().tambahan(), triwulan));
        return new RincianEvaluasi(
                skp.id(),
                skp.versi(),
                2026,
                skp.mulai(),
                skp.sampai(),
                triwulan == 0 ? skp.sampai() : LocalDate.of(2026, triwulan * 3, 30),
                pendekatan,
                StatusSkp.FINAL,
                1,
                triwulan,
                3,
                StatusEvaluasi.DITERIMA,
                skp.pegawai(),
                skp.penilai(),
                skp.penilaiSebagai(),
                skp.penilaiJabatan(),
                ContohRincian.kepala(),
                CapaianOrganisasi.BAIK,
                hasil,
                skp.isi().perilaku().stream()
                        .map(
                                p ->
                                        new RincianEvaluasi.Perilaku(
                                                p,
                                                p.nilai() == NilaiBerakhlak.BERORIENTASI_PELAYANAN
                                                        ? List.of(umpan(null, UMPAN_PERILAKU))
                                                        : List.of(),
                                                NilaiButir.SESUAI))
                        .toList(),
                null,
                null,
                null,
                Rating.DI_ATAS_EKSPEKTASI,
                Rating.SESUAI_EKSPEKTASI,
                PredikatKinerja.BAIK,
                null,
                "Calonkan mengikuti pelatihan manajemen talenta",
                PredikatKinerja.BAIK,
                null,
                "{}",
                Instant.parse("2026-12-28T18:30:00Z"),
                null,
                Instant.parse("2026-12-30T02:00:00Z"),
                "Bagus Prasetyo",
                Instant.parse("2026-12-30T02:00:00Z"),
                List.of(),
                null,
                false,
                false,
                false,
                new RincianEvaluasi.Penyampaian(
                        1,
                        LocalDate.of(2026, 12, 29),
                        CaraTerima.SENDIRI,
                        null,
                        null,
                        LocalDate.of(2027, 1, 11),
                        null,
                        LocalDate.of(2027, 1, 12),
                        null,
                        null,
                        false,
                        false,
                        false,
                        List.of()),
                null);
    }

    private static List<RincianEvaluasi.Butir> butir(
            String awalan, List<IsiHasilKerja> semua, int triwulan) {
        var hasil = new ArrayList<RincianEvaluasi.Butir>();
        for (var h : semua) {
            hasil.add(
                    new RincianEvaluasi.Butir(
                            awalan + (hasil.size() + 1),
                            h,
                            h.indikator().stream().map(i -> ukuran(i, triwulan)).toList(),
                            hasil.isEmpty() ? List.of(umpan(h.id(), UMPAN)) : List.of(),
                            NilaiButir.ATAS));
        }
        return hasil;
    }

    private static RincianEvaluasi.Ukuran ukuran(IsiIndikator i, int triwulan) {
        if (i.targetAngka() == null) {
            return new RincianEvaluasi.Ukuran(i, List.of(), List.of());
        }
        var kini = new ArrayList<RincianRealisasi>();
        if (triwulan == 0) {
            kini.add(realisasi(i, 3, "7.5", "Menunggu dua OPD"));
        }
        kini.add(realisasi(i, triwulan == 0 ? 4 : triwulan, "12", "Seluruhnya selesai"));
        return new RincianEvaluasi.Ukuran(i, kini, List.of());
    }

    private static RincianRealisasi realisasi(
            IsiIndikator i, int triwulan, String angka, String uraian) {
        return new RincianRealisasi(
                triwulan,
                1,
                i.id(),
                triwulan,
                new BigDecimal(angka),
                uraian,
                LocalDate.of(2026, triwulan * 3, 20),
                List.of(
                        new RincianBukti(
                                1, JenisBukti.BERKAS, 9L, "berita-acara.pdf", 2048L, null, null)));
    }

    private static RincianUmpanBalik umpan(Long hasil, String teks) {
        return new RincianUmpanBalik(
                1,
                hasil,
                hasil == null ? NilaiBerakhlak.BERORIENTASI_PELAYANAN : null,
                4,
                Sentimen.POSITIF,
                teks,
                "Dra. Ratna Kusumaningrum, M.Si.",
                "PLT",
                Instant.parse("2026-12-20T02:00:00Z"));
    }
}
