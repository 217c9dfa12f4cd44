package id.teladan.skp.kaskade;

/**
 * Command: link a result of a subordinate to one of mine.
 *
 * @param versi version of the result that I saw
 * @param hasilAtasanId my result
 */
public record TautkanHasil(long hasilId, long versi, long hasilAtasanId) {}
