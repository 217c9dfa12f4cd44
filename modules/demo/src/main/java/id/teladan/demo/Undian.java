package id.teladan.demo;

import java.util.List;
import java.util.Random;

/** The one source of chance; a fixed seed makes every province of a size the same. */
final class Undian {

    private final Random acak;

    Undian(long benih) {
        acak = new Random(benih);
    }

    /** Between both bounds, both included. */
    int antara(int dari, int sampai) {
        return dari + acak.nextInt(sampai - dari + 1);
    }

    boolean peluang(double p) {
        return acak.nextDouble() < p;
    }

    double pecahan() {
        return acak.nextDouble();
    }

    @SafeVarargs
    final <T> T salahSatu(T... isi) {
        return isi[acak.nextInt(isi.length)];
    }

    <T> T salahSatu(List<T> isi) {
        return isi.get(acak.nextInt(isi.size()));
    }

    /** Index drawn by weight. */
    int menurutBobot(List<Double> bobot) {
        return menurutBobot(bobot.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Index drawn by weight. */
    int menurutBobot(double... bobot) {
        var jumlah = 0.0;
        for (var b : bobot) {
            jumlah += b;
        }
        var sisa = acak.nextDouble() * jumlah;
        for (var i = 0; i < bobot.length; i++) {
            sisa -= bobot[i];
            if (sisa < 0) {
                return i;
            }
        }
        return bobot.length - 1;
    }
}
