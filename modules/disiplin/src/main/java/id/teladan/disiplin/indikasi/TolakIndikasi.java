package id.teladan.disiplin.indikasi;

import jakarta.validation.constraints.Size;

/**
 * Command: refuse an indication.
 *
 * @param versi version of the case that was seen
 */
public record TolakIndikasi(long id, long versi, @Size(max = 4000) String alasan) {}
