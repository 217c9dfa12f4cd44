package id.teladan.presensi.penutup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A source of covered days; an application-scoped bean of its feature. Whoever resolves days collects all beans and lets the
 * precedence of {@link id.teladan.presensi.aturan.Penutup} decide where several cover the same day.
 */
public interface PenyediaPenutup {

    /**
     * The covered days of people from {@code dari} to {@code sampai}, both included, by person and day. One statement whatever the
     * number of people; checks no rights: for use cases that have checked them.
     */
    List<HariTertutup> pada(Collection<Long> pegawaiId, LocalDate dari, LocalDate sampai);
}
