package id.teladan.core.fakta;

/**
 * One counted value.
 *
 * @param opdId 0 = outside every OPD
 */
public record BarisFakta(long opdId, String ukuran, long pembilang, long penyebut) {}
