package id.teladan.presensi.aturan;

import java.io.Serializable;
import java.util.List;

/**
 * What the look at a check-in has found.
 *
 * @param lokasi the place in which it was made, else the nearest; null without any
 * @param jarak metres from its centre; null without place
 * @param isyarat in the order of the enum
 * @param risiko 0 to 100
 * @param perluDilihat true when an officer should look at it
 */
public record TapMandiriDiperiksa(
        LokasiTap lokasi, Integer jarak, List<IsyaratTap> isyarat, int risiko, boolean perluDilihat)
        implements Serializable {

    public TapMandiriDiperiksa {
        isyarat = List.copyOf(isyarat);
    }
}
