package id.teladan.disiplin.pemeriksaan;

import jakarta.validation.constraints.Size;

/**
 * Command: hand BAP and LHP to the higher official who has the power.
 *
 * @param versi version of the case that was seen
 */
public record LimpahkanPerkara(long id, long versi, @Size(max = 4000) String catatan) {}
