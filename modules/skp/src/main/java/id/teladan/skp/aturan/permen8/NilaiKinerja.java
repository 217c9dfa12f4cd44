package id.teladan.skp.aturan.permen8;

import java.io.Serializable;
import java.math.BigDecimal;

/** Value of performance (0 to 120, unrounded) and its predicate. */
public record NilaiKinerja(BigDecimal nilai, KategoriKinerja predikat) implements Serializable {}
