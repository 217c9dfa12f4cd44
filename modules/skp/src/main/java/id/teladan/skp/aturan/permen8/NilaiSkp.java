package id.teladan.skp.aturan.permen8;

import java.io.Serializable;
import java.math.BigDecimal;

/** Value of an SKP and its parts, unrounded; {@code skp} is at most 120, {@code tambahan} at most 10. */
public record NilaiSkp(BigDecimal utama, BigDecimal tambahan, BigDecimal skp)
        implements Serializable {}
