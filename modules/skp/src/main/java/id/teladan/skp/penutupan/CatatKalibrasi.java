package id.teladan.skp.penutupan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * Command: note what the calibration meeting said about one evaluation.
 *
 * @param unitId unit whose people were compared
 * @param triwulan 1 to 4, or 0 for the year
 */
public record CatatKalibrasi(
        long unitId,
        int tahun,
        @Min(0) @Max(4) int triwulan,
        long skpId,
        @Size(max = 2000) String catatan) {}
