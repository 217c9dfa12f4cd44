package id.teladan.skp.kaskade;

/**
 * Command: link a result of a subordinate to one of mine.
 *
 * @param versi version of the result that I saw
 * @param hasilAtasanId my result; null when none was chosen, which is refused
 */
public record TautkanHasil(long hasilId, long versi, Long hasilAtasanId) {}
