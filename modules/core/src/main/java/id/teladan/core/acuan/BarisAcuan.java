package id.teladan.core.acuan;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A dated row of the reference data.
 *
 * @param keadaan BERLAKU, AKAN_BERLAKU or BERAKHIR
 * @param dipakai positions of units of today with this name and level
 * @param beda how many of them have another class
 */
public record BarisAcuan(
        long id,
        String nama,
        JenisJabatan jenis,
        Jenjang jenjang,
        String eselon,
        int kelas,
        LocalDate mulai,
        LocalDate sampai,
        String dasar,
        String keadaan,
        long dipakai,
        long beda)
        implements Serializable {}
