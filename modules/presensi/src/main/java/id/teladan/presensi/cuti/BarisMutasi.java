package id.teladan.presensi.cuti;

import java.io.Serializable;
import java.time.Instant;

/**
 * An entry of the ledger of annual leave.
 *
 * @param tahunHak year whose right is meant
 * @param hari spent when positive, given back when negative; days that were only postponed spend nothing
 * @param cutiId the leave behind it; null for an opening balance or a correction
 * @param keterangan why, for a correction; else null
 */
public record BarisMutasi(
        int tahunHak,
        JenisMutasi jenis,
        int hari,
        Long cutiId,
        String keterangan,
        String oleh,
        Instant waktu)
        implements Serializable {}
