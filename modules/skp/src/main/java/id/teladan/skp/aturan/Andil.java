package id.teladan.skp.aturan;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What one person takes of a target.
 *
 * @param bagian his region; null when none is named
 * @param aspek aspect of his indicator; null in the qualitative approach
 * @param satuan unit; null without one
 */
public record Andil(String pemikul, String bagian, String aspek, BigDecimal target, String satuan) {

    public Andil {
        Objects.requireNonNull(pemikul, "pemikul");
        Objects.requireNonNull(target, "target");
    }
}
