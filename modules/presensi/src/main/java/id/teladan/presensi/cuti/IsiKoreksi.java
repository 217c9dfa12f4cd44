package id.teladan.presensi.cuti;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A correction of a balance, proposed by one officer and decided by another.
 *
 * @param tahunHak year whose right is meant
 * @param tahunPakai year in which the days were used; for CUTI_BERSAMA the same
 * @param hari at least 1; 1 for CUTI_BERSAMA
 * @param tanggal the day of joint leave; null for other kinds
 */
public record IsiKoreksi(
        long pegawaiId,
        JenisKoreksi jenis,
        int tahunHak,
        int tahunPakai,
        int hari,
        LocalDate tanggal)
        implements Serializable {}
