package id.teladan.skp.persetujuan;

import id.teladan.skp.rencana.StatusSkp;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a decision led to.
 *
 * @param versi version of the SKP now, for taking the decision back
 * @param sampai first moment at which it can no longer be taken back
 */
public record Keputusan(long id, long versi, StatusSkp status, int nomorVersi, Instant sampai)
        implements Serializable {}
