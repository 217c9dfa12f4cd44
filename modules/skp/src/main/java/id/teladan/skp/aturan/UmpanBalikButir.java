package id.teladan.skp.aturan;

import java.util.List;

/**
 * Feedback that a proposal of the ratings starts from.
 *
 * @param utama main results; at least one
 * @param tambahan additional results; may be empty
 * @param perilaku the seven BerAKHLAK values in their official order
 */
public record UmpanBalikButir(
        List<NilaiButir> utama, List<NilaiButir> tambahan, List<NilaiButir> perilaku) {

    /** Number of values of BerAKHLAK. */
    public static final int JUMLAH_PERILAKU = 7;

    public UmpanBalikButir {
        utama = List.copyOf(utama);
        tambahan = List.copyOf(tambahan);
        perilaku = List.copyOf(perilaku);
        if (utama.isEmpty() || perilaku.size() != JUMLAH_PERILAKU) {
            throw new IllegalArgumentException(
                    "Perlu sedikitnya satu hasil kerja utama dan tepat tujuh nilai perilaku");
        }
    }
}
