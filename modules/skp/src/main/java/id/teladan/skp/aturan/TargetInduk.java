package id.teladan.skp.aturan;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A target that is divided.
 *
 * @param indikator its words
 * @param aspek aspect; null in the qualitative approach
 * @param satuan unit; null without one
 */
public record TargetInduk(
        String indikator, String aspek, BigDecimal target, String satuan, CaraBagi cara) {

    public TargetInduk {
        Objects.requireNonNull(indikator, "indikator");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(cara, "cara");
    }
}
