package id.teladan.core.usulan;

import java.io.Serializable;

/**
 * A decision on, or the withdrawal of, a proposal.
 *
 * @param versi version that was seen
 * @param catatan words of the deciding person; mandatory for a refusal
 */
public record PutuskanUsulan(long id, long versi, String catatan) implements Serializable {}
