package id.teladan.presensi.penutup;

import id.teladan.presensi.aturan.Penutup;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day of a person that something covers, working day or not.
 *
 * @param tanggal day in WIB
 * @param sebutan what it is, for people to read, such as "cuti tahunan"
 * @param tautan path of the page that shows it, from the context root
 */
public record HariTertutup(
        long pegawaiId, LocalDate tanggal, Penutup penutup, String sebutan, String tautan)
        implements Serializable {}
