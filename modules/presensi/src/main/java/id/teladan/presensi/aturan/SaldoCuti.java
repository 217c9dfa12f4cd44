package id.teladan.presensi.aturan;

import java.io.Serializable;

/** Annual leave of a year in working days: the right of the year and what is carried from the two years before. */
public record SaldoCuti(int hak, int sisaN1, int sisaN2) implements Serializable {

    public int total() {
        return hak + sisaN1 + sisaN2;
    }

    /** What is left of each right after {@code pakai} was spent of it; never below 0. */
    public SaldoCuti kurangi(SaldoCuti pakai) {
        return new SaldoCuti(
                Math.max(0, hak - pakai.hak),
                Math.max(0, sisaN1 - pakai.sisaN1),
                Math.max(0, sisaN2 - pakai.sisaN2));
    }
}
