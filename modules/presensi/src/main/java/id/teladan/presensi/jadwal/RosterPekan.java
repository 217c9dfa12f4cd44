package id.teladan.presensi.jadwal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A week of a unit.
 *
 * @param unit name of the unit; null when there is none with a roster
 * @param senin first day of the week
 */
public record RosterPekan(Long unitId, String unit, LocalDate senin, List<BarisRoster> baris)
        implements Serializable {

    public RosterPekan {
        baris = List.copyOf(baris);
    }
}
