package id.teladan.disiplin.pemeriksaan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Command: summon the person; the first time from an accepted indication, the second time after he was missing.
 *
 * @param versi version of the case that was seen
 * @param jam such as {@code 09.00}
 */
public record PanggilPegawai(
        long id,
        long versi,
        LocalDate tanggalSurat,
        LocalDate tanggalPeriksa,
        @Size(max = 5) String jam,
        @Size(max = 300) String tempat) {}
