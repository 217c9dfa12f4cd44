package id.teladan.disiplin.pemeriksaan;

import jakarta.validation.constraints.Size;

/**
 * Command: the summoned person is present.
 *
 * @param versi version of the case that was seen
 */
public record CatatKehadiran(long id, long versi, @Size(max = 4000) String catatan) {}
