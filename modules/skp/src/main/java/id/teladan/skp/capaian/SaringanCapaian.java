package id.teladan.skp.capaian;

/**
 * Filter of a list of achievements.
 *
 * @param ke 1 to 12 or 1 to 4, or 0 for the year
 * @param belum true = only units without one; null = all
 * @param cari words of the unit's name; null = all
 */
public record SaringanCapaian(int tahun, int ke, Boolean belum, String cari) {}
