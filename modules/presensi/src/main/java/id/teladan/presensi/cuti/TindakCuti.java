package id.teladan.presensi.cuti;

import jakarta.validation.constraints.Size;

/**
 * Command of the employee on his own request: take back, cancel, accept other days.
 *
 * @param versi version that was seen
 * @param alasan why; may be empty except for a cancellation
 */
public record TindakCuti(long id, long versi, @Size(max = 1000) String alasan) {}
