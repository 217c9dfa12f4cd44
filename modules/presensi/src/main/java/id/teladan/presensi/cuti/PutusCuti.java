package id.teladan.presensi.cuti;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Command: the consideration of the superior, or the decision of the official.
 *
 * @param versi version that was seen
 * @param alasan mandatory except for DISETUJUI
 * @param dari first of the other days; only for PERUBAHAN, else null
 * @param sampai last of the other days; only for PERUBAHAN, else null
 */
public record PutusCuti(
        long id,
        long versi,
        @NotNull Putusan putusan,
        @Size(max = 1000) String alasan,
        LocalDate dari,
        LocalDate sampai) {}
