package id.teladan.skp.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * Event: a predicate that was in force is replaced, because an objection was granted. Fired inside the transaction; what
 * was computed from the old predicate is to be computed anew and the old result marked as replaced.
 *
 * @param triwulan 1 to 4, or 0 for the year
 * @param lama name of the predicate that no longer holds, such as {@code BUTUH_PERBAIKAN}
 * @param baru name of the one in force
 */
public record PredikatDiganti(
        long skpId,
        long pegawaiId,
        int tahun,
        int triwulan,
        String lama,
        String baru,
        Instant waktu)
        implements Serializable {}
