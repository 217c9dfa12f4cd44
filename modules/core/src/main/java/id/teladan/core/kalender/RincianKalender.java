package id.teladan.core.kalender;

import id.teladan.core.usulan.BarisUsulan;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A year on the screen.
 *
 * @param terbit false: nobody has published it, day counts in it need an officer
 * @param isi the published calendar, empty when there is none
 * @param unit names of the units that local holidays are bound to
 * @param hariKerja working days of the year by week pattern; empty while it is not published
 * @param menunggu the proposal that waits for a decision, or null
 * @param bolehUsul the acting person may draft it
 * @param semuaTahun published years and the next one
 */
public record RincianKalender(
        int tahun,
        boolean terbit,
        IsiKalender isi,
        Map<Long, String> unit,
        Map<String, Integer> hariKerja,
        BarisUsulan menunggu,
        boolean bolehUsul,
        List<Integer> semuaTahun)
        implements Serializable {

    public RincianKalender {
        unit = Map.copyOf(unit);
        hariKerja = Map.copyOf(hariKerja);
        semuaTahun = List.copyOf(semuaTahun);
    }
}
