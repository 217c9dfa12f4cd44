package id.teladan.skp.evaluasi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * Command: the employee accepts the evaluation, or notes that he disagrees and why.
 *
 * @param versi version of the evaluation that he saw
 */
public record TanggapiEvaluasi(
        long skpId,
        @Min(0) @Max(4) int triwulan,
        long versi,
        boolean sepakat,
        @Size(max = 1000) String tanggapan) {}
