package id.teladan.skp.aturan.permen8;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Achievement of one indicator.
 *
 * @param persen percent of the target, unrounded, never below 0
 * @param bulat whole percent, HALF_UP; picks the category and enters the value
 * @param nilai 0 to 120, unrounded; null for {@link JenisSkp#JA_JF}
 */
public record CapaianIki(BigDecimal persen, int bulat, KategoriKinerja kategori, BigDecimal nilai)
        implements Serializable {}
