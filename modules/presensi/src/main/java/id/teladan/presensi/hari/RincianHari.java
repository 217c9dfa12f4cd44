package id.teladan.presensi.hari;

import id.teladan.core.aturan.Jejak;
import java.io.Serializable;
import java.util.List;

/**
 * A day with its reasons.
 *
 * @param tap raw punches from the day before to the day after, in order
 */
public record RincianHari(BarisHari hari, Jejak jejak, List<TapMentah> tap)
        implements Serializable {

    public RincianHari {
        tap = List.copyOf(tap);
    }
}
