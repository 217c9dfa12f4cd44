package id.teladan.skp.evaluasi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Command: set the predicate that follows from the two ratings.
 *
 * @param versi version of the evaluation that the appraiser saw
 */
public record TetapkanPredikat(long skpId, @Min(0) @Max(4) int triwulan, long versi) {}
