package id.teladan.skp.penutupan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * Command: close the evaluation of a unit for a period.
 *
 * @param triwulan 1 to 4, or 0 for the year
 * @param alasan why the predicates do not follow the pattern; mandatory when they do not
 */
public record TutupEvaluasi(
        long unitId, int tahun, @Min(0) @Max(4) int triwulan, @Size(max = 2000) String alasan) {}
