package id.teladan.skp.aturan.masa;

import java.time.LocalDate;

/**
 * What the period of an SKP follows from.
 *
 * @param tmt first day of the present definitive position
 * @param akhirKontrak last day of the contract of a PPPK; null without one
 * @param skpMulai first day of the latest SKP of the year; null when there is none
 * @param skpSampai its last day
 */
public record FaktaMasa(
        int tahun,
        LocalDate tmt,
        LocalDate akhirKontrak,
        LocalDate skpMulai,
        LocalDate skpSampai) {}
