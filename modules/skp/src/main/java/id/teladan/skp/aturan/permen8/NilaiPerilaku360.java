package id.teladan.skp.aturan.permen8;

import java.io.Serializable;
import java.math.BigDecimal;

/** Value of behaviour from several raters (unrounded) and the weight in percent that each group got. */
public record NilaiPerilaku360(
        BigDecimal nilai, BigDecimal bobotAtasan, BigDecimal bobotRekan, BigDecimal bobotBawahan)
        implements Serializable {}
