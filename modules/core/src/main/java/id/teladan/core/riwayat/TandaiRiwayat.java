package id.teladan.core.riwayat;

import java.io.Serializable;

/**
 * Voids or verifies a row.
 *
 * @param id as in {@link ButirRiwayat#id}
 * @param alasan why it is void; not used when it is verified
 */
public record TandaiRiwayat(long pegawaiId, long id, long versi, String alasan)
        implements Serializable {}
