package id.teladan.talenta.aturan;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Index of the merit system.
 *
 * @param total points of the scheme of 2018; null for that of 2025
 * @param indeks unrounded
 */
public record NilaiMerit(BigDecimal total, BigDecimal indeks, KategoriMerit kategori)
        implements Serializable {}
