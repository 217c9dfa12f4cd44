package id.teladan.skp.aturan;

import id.teladan.core.aturan.Temuan;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is carried of a target.
 *
 * @param dipikul the sum, or the smallest share where the unit does not add up
 * @param terbagi true when that reaches the target
 * @param temuan warnings; never binding: a superior may have his reasons
 */
public record TargetTerbagi(BigDecimal dipikul, boolean terbagi, List<Temuan> temuan)
        implements Serializable {

    public TargetTerbagi {
        temuan = List.copyOf(temuan);
    }
}
