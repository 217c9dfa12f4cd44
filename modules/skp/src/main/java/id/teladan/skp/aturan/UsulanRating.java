package id.teladan.skp.aturan;

import java.io.Serializable;

/** Proposal for the appraiser: the two ratings and the predicate that would follow. */
public record UsulanRating(Rating ratingHasilKerja, Rating ratingPerilaku, PredikatKinerja predikat)
        implements Serializable {}
