package id.teladan.skp.realisasi;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * Command: what was reached of an indicator in a quarter.
 *
 * @param versi version that he saw; 0 when nothing was written
 */
public record SimpanRealisasi(
        long skpId,
        long indikatorId,
        @Min(1) @Max(4) int triwulan,
        long versi,
        @DecimalMin("0") @Digits(integer = 15, fraction = 4) BigDecimal angka,
        @Size(max = 1000) String uraian) {}
