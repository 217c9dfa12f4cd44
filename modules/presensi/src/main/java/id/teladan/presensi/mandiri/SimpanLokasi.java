package id.teladan.presensi.mandiri;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a place shall be.
 *
 * @param id null for a new one
 * @param versi as seen
 * @param lintang degrees north
 * @param bujur degrees east
 * @param radius metres
 * @param unitId for this unit and all below it
 * @param mulai first day
 * @param sampai last day, inclusive; null while open
 */
public record SimpanLokasi(
        Long id,
        long versi,
        String nama,
        BigDecimal lintang,
        BigDecimal bujur,
        Integer radius,
        Long unitId,
        LocalDate mulai,
        LocalDate sampai) {}
