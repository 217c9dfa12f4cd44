package id.teladan.tolok.rangka;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Many people at once: each asks, waits for the answer and asks again at once, without a pause to think. */
public final class Beban {

    private Beban() {}

    /**
     * Response times in milliseconds and how many answers a second.
     *
     * @param waktu of every request after the warm-up
     */
    public record Hasil(Seri waktu, double perDetik) {}

    /**
     * @param orang number of people
     * @param permintaan what the n-th person does each time; throws when the answer is wrong
     */
    public static Hasil jalankan(
            int orang, double pemanasanDetik, double detik, IntFunction<Callable<?>> permintaan)
            throws Exception {
        var kolam = Executors.newFixedThreadPool(orang);
        try {
            var awal = System.nanoTime();
            var mulai = awal + nano(pemanasanDetik);
            var akhir = mulai + nano(detik);
            var tugas = new ArrayList<Callable<double[]>>();
            for (var i = 0; i < orang; i++) {
                var satu = permintaan.apply(i);
                tugas.add(() -> ulangi(satu, mulai, akhir));
            }
            var semua = new ArrayList<double[]>();
            for (var hasil : kolam.invokeAll(tugas)) {
                semua.add(hasil.get());
            }
            var waktu = gabung(semua);
            return new Hasil(new Seri(waktu), waktu.length / detik);
        } finally {
            kolam.shutdown();
            kolam.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private static double[] ulangi(Callable<?> permintaan, long mulai, long akhir)
            throws Exception {
        var waktu = new double[1_000];
        var banyak = 0;
        for (var a = System.nanoTime(); a < akhir; a = System.nanoTime()) {
            permintaan.call();
            var b = System.nanoTime();
            if (a >= mulai) {
                if (banyak == waktu.length) {
                    waktu = Arrays.copyOf(waktu, banyak * 2);
                }
                waktu[banyak++] = (b - a) / 1e6;
            }
        }
        return Arrays.copyOf(waktu, banyak);
    }

    private static double[] gabung(List<double[]> semua) {
        return semua.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    private static long nano(double detik) {
        return (long) (detik * 1e9);
    }
}
