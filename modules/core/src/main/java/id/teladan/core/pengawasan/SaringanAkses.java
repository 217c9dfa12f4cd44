package id.teladan.core.pengawasan;

import id.teladan.core.akses.JenisAkses;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an auditor looks for in the access log; null = any.
 *
 * @param pelakuId who read
 * @param subjekId whose data
 * @param dari first day (WIB, inclusive)
 * @param sampai last day (WIB, inclusive)
 */
public record SaringanAkses(
        Long pelakuId, Long subjekId, JenisAkses jenis, LocalDate dari, LocalDate sampai)
        implements Serializable {}
