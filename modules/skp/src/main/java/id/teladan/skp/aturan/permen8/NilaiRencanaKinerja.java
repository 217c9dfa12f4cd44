package id.teladan.skp.aturan.permen8;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Value of one planned result.
 *
 * @param nilai value of its category
 * @param tertimbang the same after the superior's result was weighed in; unrounded
 */
public record NilaiRencanaKinerja(KategoriKinerja kategori, BigDecimal nilai, BigDecimal tertimbang)
        implements Serializable {}
