package id.teladan.talenta.aturan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Place of a person in the nine boxes.
 *
 * @param skorPotensial 0 to 100, unrounded
 * @param halangan what keeps the person out of the pool; empty without one
 */
public record KotakTalenta(
        int kotak,
        SumbuKinerja sumbuKinerja,
        SumbuPotensial sumbuPotensial,
        BigDecimal skorPotensial,
        List<String> rekomendasi,
        List<Halangan> halangan)
        implements Serializable {

    public KotakTalenta {
        rekomendasi = List.copyOf(rekomendasi);
        halangan = List.copyOf(halangan);
    }

    public boolean dikecualikan() {
        return !halangan.isEmpty();
    }

    /** In the succession group of the agency: boxes 7, 8, 9. */
    public boolean suksesiInstansi() {
        return kotak >= 7 && !dikecualikan();
    }

    /** In the national succession group: box 9. */
    public boolean suksesiNasional() {
        return kotak == 9 && !dikecualikan();
    }
}
