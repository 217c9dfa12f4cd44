package id.teladan.skp.evaluasi;

import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.rencana.NilaiBerakhlak;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Command: rate one result or one value.
 *
 * @param triwulan 1 to 4, or 0 for the year
 * @param versi version of the evaluation that the appraiser saw; 0 when there was none
 */
public record NilaiButirSkp(
        long skpId,
        @Min(0) @Max(4) int triwulan,
        long versi,
        Long hasilKerjaId,
        NilaiBerakhlak nilai,
        @NotNull NilaiButir rating) {}
