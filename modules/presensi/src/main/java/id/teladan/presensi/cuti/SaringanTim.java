package id.teladan.presensi.cuti;

import java.time.LocalDate;

/**
 * Filter of the calendar of a team.
 *
 * @param bulan any day of the month
 * @param unitId with the units below it; null = the whole scope
 * @param cari words of the name or the beginning of the NIP; null = all
 */
public record SaringanTim(LocalDate bulan, Long unitId, String cari) {}
