package id.teladan.tolok.rangka;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** A fixed rate: requests leave on their beat whether or not the earlier ones have been answered. */
public final class Laju {

    private Laju() {}

    /**
     * @param status HTTP status; 0 when there was no answer
     * @param cobaLagi whether the answer said when to come again
     */
    public record Jawaban(int status, double milidetik, boolean cobaLagi) {}

    /** What came back of one request: status and whether it had {@code Retry-After}. */
    public record Balasan(int status, boolean cobaLagi) {}

    public static List<Jawaban> jalankan(
            double perDetik, double detik, IntFunction<CompletableFuture<Balasan>> kirim) {
        var hasil = Collections.synchronizedList(new ArrayList<Jawaban>());
        var jalan = new ArrayList<CompletableFuture<?>>();
        var awal = System.nanoTime();
        var banyak = (int) (perDetik * detik);
        for (var i = 0; i < banyak; i++) {
            var saat = awal + (long) (i / perDetik * 1e9);
            for (var kini = System.nanoTime(); kini < saat; kini = System.nanoTime()) {
                LockSupport.parkNanos(saat - kini);
            }
            jalan.add(
                    kirim.apply(i)
                            .exceptionally(e -> new Balasan(0, false))
                            .thenAccept(
                                    b ->
                                            hasil.add(
                                                    new Jawaban(
                                                            b.status(),
                                                            (System.nanoTime() - saat) / 1e6,
                                                            b.cobaLagi()))));
        }
        try {
            CompletableFuture.allOf(jalan.toArray(CompletableFuture[]::new))
                    .orTimeout(60, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            while (hasil.size() < banyak) {
                hasil.add(new Jawaban(0, 60_000, false));
            }
        }
        return List.copyOf(hasil);
    }
}
