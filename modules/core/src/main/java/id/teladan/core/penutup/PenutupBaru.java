package id.teladan.core.penutup;

import java.time.LocalDate;

/**
 * A cover as its module writes it.
 *
 * @param dari first day, WIB
 * @param sampai last day, included
 * @param keterangan for people, such as "Surat tugas 090/12"; at most 200 characters
 * @param sumber who decided, such as {@code surat-tugas}; with {@code sumberId} it names the cover
 */
public record PenutupBaru(
        long pegawaiId,
        JenisPenutup jenis,
        LocalDate dari,
        LocalDate sampai,
        String keterangan,
        String sumber,
        long sumberId) {}
