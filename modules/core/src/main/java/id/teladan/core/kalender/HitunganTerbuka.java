package id.teladan.core.kalender;

import id.teladan.core.aturan.KalenderTerbaca;
import java.util.List;
import java.util.function.Function;

/**
 * A module's open clocks and day counts, so that whoever changes a published year sees which of them move; an
 * application-scoped bean.
 */
public interface HitunganTerbuka {

    /**
     * One open count.
     *
     * @param label what it counts, for people
     * @param hitung its outcome under a calendar, as text: an ISO date or a number of days
     */
    record Hitungan(String label, Function<KalenderTerbaca, String> hitung) {}

    /** Open counts that touch a year, at most 200. One statement. */
    List<Hitungan> terbuka(int tahun);
}
