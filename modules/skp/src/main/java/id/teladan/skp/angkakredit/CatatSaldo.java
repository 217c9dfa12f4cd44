package id.teladan.skp.angkakredit;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Command: the balance that somebody brings into his present level.
 *
 * @param versi version that was seen; 0 when there was none
 * @param sampai last day that the balance covers; years that end later are converted
 * @param nomor number of the document that proves it
 */
public record CatatSaldo(
        long pegawaiId,
        long versi,
        @DecimalMin("0") @Digits(integer = 6, fraction = 3) BigDecimal nilai,
        LocalDate sampai,
        @Size(max = 80) String nomor) {}
