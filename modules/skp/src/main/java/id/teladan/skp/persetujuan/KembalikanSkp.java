package id.teladan.skp.persetujuan;

import jakarta.validation.constraints.Size;

/**
 * Command: return an SKP or its change to its owner.
 *
 * @param versi version of the SKP that the superior saw
 * @param alasan what the owner should do; shown to him
 */
public record KembalikanSkp(long id, long versi, @Size(max = 1000) String alasan) {}
