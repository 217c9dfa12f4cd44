package id.teladan.presensi.aturan;

import java.io.Serializable;

/** Annual leave of a year in working days: the right of the year and what is carried from the two years before. */
public record SaldoCuti(int hak, int sisaN1, int sisaN2) implements Serializable {

    public int total() {
        return hak + sisaN1 + sisaN2;
    }
}
