package id.teladan.core.riwayat;

import java.io.Serializable;

/**
 * A new row, or the correction of one.
 *
 * @param gantiId the row that it supersedes; null = none, negative = a rank that has no record yet ({@link ButirRiwayat#id})
 * @param versi version of that row as it was seen
 */
public record CatatRiwayat(
        long pegawaiId, JenisRiwayat jenis, Long gantiId, long versi, IsianRiwayat isian)
        implements Serializable {}
