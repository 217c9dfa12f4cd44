package id.teladan.diklat.aturan;

import id.teladan.core.aturan.Angka;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Effect of a training a year later, seen from inside and outside. */
public final class AturanEvaluasiPasca {

    private static final VersiAturan VERSI =
            new VersiAturan("evaluasi-pasca-diklat-teladan", "1", LocalDate.of(2018, 1, 1));

    /** All versions; the reference date is the last day of the training. */
    public static final KatalogAturan<AturanEvaluasiPasca> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanEvaluasiPasca()));

    private AturanEvaluasiPasca() {}

    /** Weighs both sides equally; nothing is scored until both have answered. */
    public Hasil<EvaluasiPasca> nilai(
            LocalDate selesai,
            List<BigDecimal> internal,
            List<BigDecimal> eksternal,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        var jejak = Jejak.mulai(VERSI);
        var dasar = Regulasi.RANCANGAN_TELADAN.pasal("Diklat: evaluasi pasca pelatihan");
        var bulan = parameter.berlaku(ParameterDiklat.BULAN_EVALUASI, acuan);
        var jatuhTempo = selesai.plusMonths(bulan.nilai());
        jejak.langkah(
                "Menentukan jatuh tempo evaluasi",
                "selesai + %d bulan".formatted(bulan.nilai()),
                Langkah.isi("selesai", selesai),
                jatuhTempo,
                bulan.dasar());
        var lengkap = !internal.isEmpty() && !eksternal.isEmpty();
        jejak.langkah(
                "Memeriksa kelengkapan penilai",
                "sedikitnya satu internal dan satu eksternal",
                Langkah.isi("internal", internal.size(), "eksternal", eksternal.size()),
                lengkap,
                dasar);
        if (!lengkap) {
            return Hasil.usulan(new EvaluasiPasca(jatuhTempo, false, null, null), jejak.selesai());
        }
        var skor =
                Angka.bagi(
                        Angka.rerata(internal).add(Angka.rerata(eksternal)), BigDecimal.valueOf(2));
        jejak.langkah(
                "Menghitung skor",
                "50% rata-rata internal + 50% rata-rata eksternal",
                Langkah.isi("internal", internal, "eksternal", eksternal),
                Angka.tampil(skor),
                dasar);
        var dampak = Dampak.BELUM_BERDAMPAK;
        for (var batas : ParameterDiklat.BATAS_DAMPAK.entrySet()) {
            if (skor.compareTo(parameter.pada(batas.getValue(), acuan)) >= 0) {
                dampak = batas.getKey();
                break;
            }
        }
        jejak.langkah(
                "Menentukan dampak",
                "pita skor; batas bawah ikut, dibandingkan tanpa pembulatan",
                Langkah.isi("skor", Angka.tampil(skor)),
                dampak,
                dasar);
        return Hasil.usulan(new EvaluasiPasca(jatuhTempo, true, skor, dampak), jejak.selesai());
    }
}
