package id.teladan.skp.evaluasi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Command: the appraiser notes that he has handed the document over.
 *
 * @param versi version of the evaluation that he saw
 * @param hari day (WIB) of the delivery, from the day of setting to today
 * @param cara how, such as "diserahkan langsung, disaksikan Kasubbag"
 */
public record SampaikanDokumen(
        long skpId,
        @Min(0) @Max(4) int triwulan,
        long versi,
        @NotNull LocalDate hari,
        @Size(max = 300) String cara) {}
