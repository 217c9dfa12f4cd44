package id.teladan.skp.aturan.permen8;

import java.math.BigDecimal;

/**
 * One additional result.
 *
 * @param nilai 0 to 120
 * @param lingkup 1 within the unit, 2 between units, 3 between agencies, 4 national
 */
public record KinerjaTambahan(KategoriKinerja kategori, BigDecimal nilai, int lingkup) {}
