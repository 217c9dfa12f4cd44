package id.teladan.skp.angkakredit;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Command: decide the angka kredit up to a year.
 *
 * @param nomor number of the PAK
 * @param tanggal day of the PAK
 */
public record TetapkanAngkaKredit(
        long pegawaiId, int tahun, @Size(max = 80) String nomor, LocalDate tanggal) {}
