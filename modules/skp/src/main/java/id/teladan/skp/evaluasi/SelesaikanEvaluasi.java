package id.teladan.skp.evaluasi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * Command: finish an evaluation that the employee did not answer in time.
 *
 * @param versi version of the evaluation that the appraiser saw
 */
public record SelesaikanEvaluasi(
        long skpId, @Min(0) @Max(4) int triwulan, long versi, @Size(max = 1000) String alasan) {}
