package id.teladan.skp.daftar;

import java.io.Serializable;

/** A target of the superior and what his people carry of it, as text with the unit. */
public record Pembagian(String indikator, String dipikul, String target, boolean terbagi)
        implements Serializable {}
