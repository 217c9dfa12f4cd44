package id.teladan.skp.kemajuan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Command: note what was done for a result on a day.
 *
 * @param kode code of the result, such as {@code A.1}
 */
public record CatatKemajuan(
        long skpId,
        LocalDate tanggal,
        String kode,
        String uraian,
        BigDecimal jumlah,
        String satuan) {}
