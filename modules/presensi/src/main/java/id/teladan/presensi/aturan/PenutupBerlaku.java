package id.teladan.presensi.aturan;

import java.time.LocalDate;

/**
 * A cover of a day.
 *
 * @param keterangan for people
 * @param tautan path of the page that shows it, from the context root; null when there is none
 */
public record PenutupBerlaku(Penutup jenis, LocalDate tanggal, String keterangan, String tautan) {}
