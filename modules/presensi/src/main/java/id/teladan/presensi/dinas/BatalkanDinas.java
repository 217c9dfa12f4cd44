package id.teladan.presensi.dinas;

import jakarta.validation.constraints.Size;

/**
 * Command: a letter of assignment no longer holds.
 *
 * @param versi version that was seen
 * @param alasan mandatory
 */
public record BatalkanDinas(long id, long versi, @Size(max = 500) String alasan) {}
