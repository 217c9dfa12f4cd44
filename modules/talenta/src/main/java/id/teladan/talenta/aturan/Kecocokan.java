package id.teladan.talenta.aturan;

import java.io.Serializable;
import java.math.BigDecimal;

/** Match of a person with a post in percent, unrounded, at most 100. */
public record Kecocokan(BigDecimal persen, KategoriJpm kategori) implements Serializable {}
