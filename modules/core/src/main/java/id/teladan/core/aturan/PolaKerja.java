package id.teladan.core.aturan;

import java.time.DayOfWeek;

/** Week pattern: K5 Monday to Friday, K6 Monday to Saturday. Perpres 21/2023. */
public enum PolaKerja {
    K5(DayOfWeek.FRIDAY),
    K6(DayOfWeek.SATURDAY);

    private final DayOfWeek terakhir;

    PolaKerja(DayOfWeek terakhir) {
        this.terakhir = terakhir;
    }

    /** True when the weekday is a working day of the pattern. */
    public boolean bekerja(DayOfWeek h) {
        return h.compareTo(terakhir) <= 0;
    }
}
