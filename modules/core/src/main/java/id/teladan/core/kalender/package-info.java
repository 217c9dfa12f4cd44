/**
 * The working-day calendar by year: drafts, publication by a second officer, local holidays of a unit, Excel. Perpres
 * 21/2023; SKB 3 Menteri. Tables {@code core_kalender_tahun}, {@code core_hari_libur}; read by {@link
 * id.teladan.core.waktu.KalenderKerja}.
 */
package id.teladan.core.kalender;
