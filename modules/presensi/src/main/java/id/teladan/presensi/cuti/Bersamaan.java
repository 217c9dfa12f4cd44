package id.teladan.presensi.cuti;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Who else of the team is on leave, or asks for it, on days of a request.
 *
 * @param orang people of the team, the employee included
 * @param puncak most people who are away on one day, the employee included
 * @param padaTanggal the first such day
 * @param lain their requests that share days, by first day
 */
public record Bersamaan(int orang, int puncak, LocalDate padaTanggal, List<BarisCuti> lain)
        implements Serializable {

    public Bersamaan {
        lain = List.copyOf(lain);
    }

    /** People who are still there on the day on which most are away. */
    public int tersisa() {
        return Math.max(0, orang - puncak);
    }
}
