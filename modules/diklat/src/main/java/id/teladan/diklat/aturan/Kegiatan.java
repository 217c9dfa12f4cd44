package id.teladan.diklat.aturan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One training of a person; what its form does not use is null or empty.
 *
 * @param hari days, for seminars and workshops
 * @param jam hours of 60 minutes
 * @param sesi dates of sessions
 * @param jpSertifikat JP that the certificate names; goes before the table
 * @param selesai last day
 */
public record Kegiatan(
        BentukDiklat bentuk,
        Cakupan cakupan,
        Integer hari,
        BigDecimal jam,
        List<LocalDate> sesi,
        Integer jpSertifikat,
        LocalDate selesai,
        String nama,
        String penyelenggara) {

    public Kegiatan {
        sesi = List.copyOf(sesi);
    }
}
