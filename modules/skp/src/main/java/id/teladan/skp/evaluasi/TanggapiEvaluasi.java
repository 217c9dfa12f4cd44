package id.teladan.skp.evaluasi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: the employee signs the document, signs and disagrees, or refuses to sign.
 *
 * @param versi version of the evaluation that he saw
 * @param tanggapan reason; mandatory unless he accepts
 */
public record TanggapiEvaluasi(
        long skpId,
        @Min(0) @Max(4) int triwulan,
        long versi,
        @NotNull JenisTanggapan jawab,
        @Size(max = 1000) String tanggapan) {}
