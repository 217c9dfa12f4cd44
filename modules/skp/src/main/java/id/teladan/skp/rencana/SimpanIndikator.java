package id.teladan.skp.rencana;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * Command: the fields of an indicator as its owner typed them.
 *
 * @param versi version of the row that he saw
 * @param targetTertinggi upper end of a range that begins with {@code targetAngka}; null for a single number
 */
public record SimpanIndikator(
        long skpId,
        long id,
        long versi,
        Aspek aspek,
        @Size(max = 1000) String uraian,
        @DecimalMin("0") @Digits(integer = 15, fraction = 4) BigDecimal targetAngka,
        @DecimalMin("0") @Digits(integer = 15, fraction = 4) BigDecimal targetTertinggi,
        @Size(max = 60) String targetSatuan,
        @Size(max = 500) String targetTeks) {

    /** The same with a single number for a target. */
    public SimpanIndikator(
            long skpId,
            long id,
            long versi,
            Aspek aspek,
            String uraian,
            BigDecimal targetAngka,
            String targetSatuan,
            String targetTeks) {
        this(skpId, id, versi, aspek, uraian, targetAngka, null, targetSatuan, targetTeks);
    }
}
