package id.teladan.core.parameter;

import id.teladan.core.usulan.BarisUsulan;
import java.io.Serializable;
import java.util.List;

/**
 * A parameter with all its values, the latest first.
 *
 * @param menunggu the proposal that waits for a decision, or null
 * @param bolehUsul the acting person may propose a value
 */
public record RincianParameter(
        BarisParameter pokok, List<MasaNilai> masa, BarisUsulan menunggu, boolean bolehUsul)
        implements Serializable {

    public RincianParameter {
        masa = List.copyOf(masa);
    }
}
