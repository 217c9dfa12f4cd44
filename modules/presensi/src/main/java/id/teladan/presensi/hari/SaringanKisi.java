package id.teladan.presensi.hari;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * What a grid shows.
 *
 * @param teks part of a name or NIP; null = all
 * @param unitId a unit with all below it; null = the whole scope
 */
public record SaringanKisi(YearMonth bulan, String teks, Long unitId) implements Serializable {}
