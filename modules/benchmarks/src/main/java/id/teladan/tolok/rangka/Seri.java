package id.teladan.tolok.rangka;

import java.util.Arrays;

/** Measured values of one kind, in the order in which they were taken; at least one. */
public final class Seri {

    private final double[] nilai;

    public Seri(double... nilai) {
        if (nilai.length == 0) {
            throw new IllegalArgumentException("Seri kosong");
        }
        this.nilai = nilai.clone();
    }

    public double[] nilai() {
        return nilai.clone();
    }

    public double median() {
        return persentil(50);
    }

    public double terkecil() {
        return Arrays.stream(nilai).min().orElseThrow();
    }

    public double terbesar() {
        return Arrays.stream(nilai).max().orElseThrow();
    }

    /** Linear interpolation between the two nearest ranks; 0 is the smallest, 100 the largest. */
    public double persentil(double persen) {
        var urut = nilai.clone();
        Arrays.sort(urut);
        var letak = persen / 100 * (urut.length - 1);
        var bawah = (int) Math.floor(letak);
        var atas = Math.min(bawah + 1, urut.length - 1);
        return urut[bawah] + (letak - bawah) * (urut[atas] - urut[bawah]);
    }
}
