package id.teladan.presensi.aturan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * All that a day follows from.
 *
 * @param tanggal working date
 * @param tugas the duty of the date, or why there is none
 * @param tetangga duties of the days around it, which may have a better claim to a punch
 * @param tap punches from the day before to the day after, WIB, in any order
 * @param penutup covers that reach the date, in any order
 * @param sumber devices on which the person may have punched
 * @param kini moment of the resolution, WIB
 */
public record BahanHari(
        LocalDate tanggal,
        TugasDitentukan tugas,
        List<TugasHari> tetangga,
        List<LocalDateTime> tap,
        List<PenutupBerlaku> penutup,
        List<SumberTap> sumber,
        LocalDateTime kini) {

    public BahanHari {
        tetangga = List.copyOf(tetangga);
        tap = List.copyOf(tap);
        penutup = List.copyOf(penutup);
        sumber = List.copyOf(sumber);
    }
}
