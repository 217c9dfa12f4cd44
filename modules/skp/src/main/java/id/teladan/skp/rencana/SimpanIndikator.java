package id.teladan.skp.rencana;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * Command: the fields of an indicator as its owner typed them.
 *
 * @param versi version of the row that he saw
 */
public record SimpanIndikator(
        long skpId,
        long id,
        long versi,
        Aspek aspek,
        @Size(max = 1000) String uraian,
        @DecimalMin("0") @Digits(integer = 15, fraction = 4) BigDecimal targetAngka,
        @Size(max = 60) String targetSatuan,
        @Size(max = 500) String targetTeks) {}
