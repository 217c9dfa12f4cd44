package id.teladan.core.riwayat;

import java.io.Serializable;

/**
 * What a person may change of himself.
 *
 * @param identitas by a proposal
 * @param versi version of the record as it was seen
 */
public record DataDiri(
        IsiIdentitas identitas, String email, String telepon, String alamat, long versi)
        implements Serializable {}
