package id.teladan.core.penataan;

import java.io.Serializable;

/**
 * Payload of the proposal.
 *
 * @param versi version of the draft that was proposed
 */
public record TetapkanPenataan(long penataanId, long versi) implements Serializable {}
