package id.teladan.core.acuan;

import id.teladan.core.usulan.BarisUsulan;
import java.io.Serializable;
import java.util.List;

/**
 * One position of the reference data with its timeline.
 *
 * @param masa all its dated rows, the latest first
 * @param menunggu the proposal that waits for it, or null
 */
public record RincianAcuan(BarisAcuan pokok, List<BarisAcuan> masa, BarisUsulan menunggu)
        implements Serializable {

    public RincianAcuan {
        masa = List.copyOf(masa);
    }
}
