package id.teladan.presensi.jadwal;

import id.teladan.presensi.aturan.PolaJadwal;
import java.time.LocalDate;

/**
 * Assigns a working pattern from a day on.
 *
 * @param unitId the unit; null when it is for a person
 * @param pegawaiId the person; null when it is for a unit
 * @param sampai last day, included; null = open
 */
public record TetapkanJadwal(
        Long unitId,
        Long pegawaiId,
        PolaJadwal pola,
        LocalDate mulai,
        LocalDate sampai,
        String alasan) {}
