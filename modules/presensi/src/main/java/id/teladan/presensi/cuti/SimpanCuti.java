package id.teladan.presensi.cuti;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Command: keep or submit a request.
 *
 * @param id the draft; null for a new one
 * @param versi version of the draft that was seen; 0 for a new one
 */
public record SimpanCuti(Long id, long versi, @Valid @NotNull IsiCuti isi) {}
