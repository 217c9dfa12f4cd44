package id.teladan.presensi.hari;

import id.teladan.presensi.orang.Orang;
import java.io.Serializable;
import java.util.List;

/**
 * A person's month in the grid of a team.
 *
 * @param hari one entry for each day of the month; null where it is not resolved
 */
public record BarisKisi(Orang orang, List<BarisHari> hari, RekapBulan rekap)
        implements Serializable {

    public BarisKisi {
        hari = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(hari));
    }
}
