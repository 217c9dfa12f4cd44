package id.teladan.presensi.jadwal;

import java.time.LocalDate;

/**
 * One changed entry of a roster.
 *
 * @param dilihat entry that stood there when the page was opened; null = none
 * @param baru S-P, S-S, S-M or LIBUR; null = take it away
 */
public record IsiShift(long pegawaiId, LocalDate tanggal, String dilihat, String baru) {}
