package id.teladan.skp.aturan.kemajuan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A progress note before it is checked; what was not given is null.
 *
 * @param kode code of the result
 */
public record IsiKemajuan(
        LocalDate tanggal, String kode, String uraian, BigDecimal jumlah, String satuan) {}
