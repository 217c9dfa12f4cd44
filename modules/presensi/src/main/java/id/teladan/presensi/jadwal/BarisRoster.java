package id.teladan.presensi.jadwal;

import id.teladan.presensi.orang.Orang;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The week of a person in the roster.
 *
 * @param shift seven entries from Monday on: S-P, S-S, S-M, LIBUR, or null where nothing is set
 */
public record BarisRoster(Orang orang, List<String> shift) implements Serializable {

    public BarisRoster {
        shift = Collections.unmodifiableList(new ArrayList<>(shift));
    }
}
