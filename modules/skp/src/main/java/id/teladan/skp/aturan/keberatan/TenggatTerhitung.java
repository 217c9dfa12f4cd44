package id.teladan.skp.aturan.keberatan;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A clock on a day.
 *
 * @param batas last day (WIB), inclusive
 * @param hari the day that was asked about
 */
public record TenggatTerhitung(LocalDate batas, LocalDate hari) implements Serializable {

    /** True from the day after the last one. */
    public boolean lewat() {
        return hari.isAfter(batas);
    }

    /** Days that are left after that day; negative when it is past. */
    public long sisa() {
        return ChronoUnit.DAYS.between(hari, batas);
    }
}
