package id.teladan.skp.aturan.keberatan;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import id.teladan.skp.aturan.AturanPredikat;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import java.time.LocalDate;
import java.util.List;

/**
 * What a granted objection may set: ratings that are nowhere lower and somewhere higher than before. Nobody is worse off
 * because he objected. The predicate follows by quadrant as always.
 */
public final class AturanPengabulan {

    private static final VersiAturan VERSI =
            new VersiAturan("pengabulan-keberatan", "1", LocalDate.of(2022, 1, 1));

    /** All versions; the reference date is the last day of the appraised period. */
    public static final KatalogAturan<AturanPengabulan> KATALOG =
            KatalogAturan.dari(AturanPengabulan::versi, List.of(new AturanPengabulan()));

    /** The two ratings of an evaluation. */
    public record Sepasang(Rating hasilKerja, Rating perilaku) {}

    private AturanPengabulan() {}

    VersiAturan versi() {
        return VERSI;
    }

    /** The predicate that follows, or why these ratings cannot be the outcome of an objection. */
    public Hasil<PredikatKinerja> kabulkan(Sepasang lama, Sepasang baru, AturanPredikat kuadran) {
        var turun =
                lebihRendah(baru.hasilKerja(), lama.hasilKerja())
                        || lebihRendah(baru.perilaku(), lama.perilaku());
        var jejak =
                Jejak.mulai(VERSI)
                        .langkah(
                                "Rating sesudah keberatan dibandingkan dengan rating semula",
                                "tidak ada rating yang turun, sedikitnya satu naik",
                                Langkah.isi(
                                        "hasilKerjaSemula",
                                        lama.hasilKerja(),
                                        "perilakuSemula",
                                        lama.perilaku(),
                                        "hasilKerja",
                                        baru.hasilKerja(),
                                        "perilaku",
                                        baru.perilaku()),
                                !turun && !baru.equals(lama),
                                Regulasi.RANCANGAN_TELADAN.pasal(
                                        "SKP: keberatan tidak memperburuk penilaian"));
        if (turun) {
            return Hasil.tidakMemenuhi(
                    "Keputusan keberatan tidak boleh menurunkan rating.", jejak.selesai());
        }
        if (baru.equals(lama)) {
            return Hasil.tidakMemenuhi(
                    "Rating sama seperti semula; naikkan sedikitnya satu, atau tolak keberatannya.",
                    jejak.selesai());
        }
        var predikat = kuadran.predikat(baru.hasilKerja(), baru.perilaku());
        return Hasil.usulan(
                predikat.nilaiUsulan().orElseThrow(), jejak.semua(predikat.jejak()).selesai());
    }

    private static boolean lebihRendah(Rating satu, Rating lain) {
        return satu.compareTo(lain) > 0;
    }
}
