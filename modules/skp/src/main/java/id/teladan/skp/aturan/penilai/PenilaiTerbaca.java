package id.teladan.skp.aturan.penilai;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An appraiser against the others.
 *
 * @param rata his mean, unrounded; null when there are too few people
 * @param rataLain mean of the others, unrounded; null when there are too few people
 */
public record PenilaiTerbaca(Kecenderungan kecenderungan, BigDecimal rata, BigDecimal rataLain)
        implements Serializable {

    /** His mean less that of the others; null when there are too few people. */
    public BigDecimal selisih() {
        return rata == null ? null : rata.subtract(rataLain);
    }
}
