package id.teladan.skp.evaluasi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Command: the employee confirms that he has the document.
 *
 * @param versi version of the evaluation that he saw
 */
public record TerimaDokumen(long skpId, @Min(0) @Max(4) int triwulan, long versi) {}
