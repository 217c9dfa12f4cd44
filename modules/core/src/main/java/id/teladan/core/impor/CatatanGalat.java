package id.teladan.core.impor;

import id.teladan.core.aturan.TingkatTemuan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the problems of a check and knows where the columns stand in the uploaded file. */
final class CatatanGalat {

    private static final int NILAI_TERPANJANG = 80;

    private final List<GalatBaris> semua = new ArrayList<>();
    private final Map<String, String> huruf = new HashMap<>();
    private final Set<String> barisGalat = new HashSet<>();

    void kolom(LembarImpor lembar, String kode, String hurufKolom) {
        huruf.put(lembar + "." + kode, hurufKolom);
    }

    void galat(
            LembarImpor lembar,
            int baris,
            String kolom,
            String kunci,
            String kode,
            Object... nilai) {
        catat(TingkatTemuan.GALAT, lembar, baris, kolom, kunci, kode, nilai);
    }

    void peringatan(
            LembarImpor lembar,
            int baris,
            String kolom,
            String kunci,
            String kode,
            Object... nilai) {
        catat(TingkatTemuan.PERINGATAN, lembar, baris, kolom, kunci, kode, nilai);
    }

    void catat(
            TingkatTemuan tingkat,
            LembarImpor lembar,
            int baris,
            String kolom,
            String kunci,
            String kode,
            Object... nilai) {
        semua.add(
                new GalatBaris(
                        lembar,
                        baris,
                        huruf.getOrDefault(lembar + "." + kolom, ""),
                        kolom,
                        potong(kunci == null ? "" : kunci, 60),
                        tingkat,
                        kode,
                        Arrays.stream(nilai)
                                .map(n -> potong(String.valueOf(n), NILAI_TERPANJANG))
                                .toList()));
        if (tingkat == TingkatTemuan.GALAT) {
            barisGalat.add(tanda(lembar, baris));
        }
    }

    boolean adaGalat(LembarImpor lembar, int baris) {
        return barisGalat.contains(tanda(lembar, baris));
    }

    boolean adaGalat() {
        return !barisGalat.isEmpty();
    }

    int banyakBarisGalat() {
        return barisGalat.size();
    }

    int banyak(TingkatTemuan tingkat) {
        return (int) semua.stream().filter(g -> g.tingkat() == tingkat).count();
    }

    /** By worksheet and row. */
    List<GalatBaris> urut() {
        semua.sort(
                java.util.Comparator.comparing(GalatBaris::lembar)
                        .thenComparingInt(GalatBaris::baris)
                        .thenComparing(g -> g.huruf().length())
                        .thenComparing(GalatBaris::huruf));
        return semua;
    }

    private static String tanda(LembarImpor lembar, int baris) {
        return lembar.name() + baris;
    }

    static String potong(String teks, int paling) {
        if (teks.length() <= paling) {
            return teks;
        }
        var akhir = Character.isHighSurrogate(teks.charAt(paling - 2)) ? paling - 2 : paling - 1;
        return teks.substring(0, akhir) + "…";
    }
}
