package id.teladan.core.acuan;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A position of the reference data from a day on, or its end.
 *
 * @param eselon code such as III.a, or null
 * @param kelas 1 to 17; null when it ends
 * @param mulai first day; when it ends the first day without it
 * @param sampai last day, inclusive; null = open
 * @param dasar the decree
 * @param akhiri true: the name is used no more from {@code mulai} on
 */
public record IsiAcuanJabatan(
        String nama,
        JenisJabatan jenis,
        Jenjang jenjang,
        String eselon,
        Integer kelas,
        LocalDate mulai,
        LocalDate sampai,
        String dasar,
        boolean akhiri)
        implements Serializable {}
