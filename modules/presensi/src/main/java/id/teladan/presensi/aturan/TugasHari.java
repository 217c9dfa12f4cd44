package id.teladan.presensi.aturan;

import java.time.LocalDate;

/**
 * A duty of a person on a working date.
 *
 * @param tanggal working date; of a night shift the date on which it begins
 * @param asal where it comes from, for people: the assignment or the roster
 */
public record TugasHari(JadwalBaku jadwal, LocalDate tanggal, String asal) {}
