package id.teladan.presensi.jadwal;

import id.teladan.presensi.aturan.PolaJadwal;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An assignment in the list.
 *
 * @param pegawai name of the person; null when it is for a unit
 * @param unit name of the unit; of a person the one of his position today
 * @param mulai first day
 * @param sampai last day, included; null = open
 * @param keadaan BERLAKU, AKAN_BERLAKU or BERAKHIR
 */
public record BarisJadwal(
        long id,
        long versi,
        Long pegawaiId,
        String pegawai,
        Long unitId,
        String unit,
        PolaJadwal pola,
        LocalDate mulai,
        LocalDate sampai,
        String alasan,
        String keadaan)
        implements Serializable {}
