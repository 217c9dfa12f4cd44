package id.teladan.skp.pemantauan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The appraisal that is due on a day: the quarter that ended last, in the first quarter the year before as a whole.
 *
 * @param triwulan 1 to 3, or 0 for the year
 */
public record MasaPantau(int tahun, int triwulan) implements Serializable {

    public static MasaPantau pada(LocalDate hari) {
        var lewat = (hari.getMonthValue() - 1) / 3;
        return lewat == 0
                ? new MasaPantau(hari.getYear() - 1, 0)
                : new MasaPantau(hari.getYear(), lewat);
    }

    /** Last day of the period. */
    public LocalDate akhir() {
        return triwulan == 0
                ? LocalDate.of(tahun, 12, 31)
                : LocalDate.of(tahun, triwulan * 3, 1).plusMonths(1).minusDays(1);
    }
}
