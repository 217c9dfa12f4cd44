package id.teladan.skp.aturan.pembinaan;

import java.time.LocalDate;

/**
 * Within what a meeting must stay.
 *
 * @param mulai first day of the SKP
 * @param sampai last day of the SKP
 * @param hari today (WIB)
 */
public record MasaPembinaan(LocalDate mulai, LocalDate sampai, LocalDate hari) {}
