package id.teladan.skp.aturan.angkakredit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Angka kredit of a level, unrounded.
 *
 * @param diperoleh of all periods
 * @param tambahanIjazah for a higher diploma, else 0
 * @param kumulatif opening balance, periods and diploma
 * @param kebutuhanPangkat needed for the next rank
 * @param kebutuhanJenjang needed for the next level; null at the top
 */
public record AngkaKredit(
        List<Baris> baris,
        BigDecimal diperoleh,
        BigDecimal tambahanIjazah,
        BigDecimal kumulatif,
        BigDecimal kebutuhanPangkat,
        BigDecimal kebutuhanJenjang)
        implements Serializable {

    /** One period with the balance after it. */
    public record Baris(PeriodePredikat periode, BigDecimal angkaKredit, BigDecimal kumulatif)
            implements Serializable {}

    public AngkaKredit {
        baris = List.copyOf(baris);
    }

    /** The balance reaches the next rank. */
    public boolean memenuhiPangkat() {
        return kumulatif.compareTo(kebutuhanPangkat) >= 0;
    }

    /** The balance reaches the next level; null at the top. */
    public Boolean memenuhiJenjang() {
        return kebutuhanJenjang == null ? null : kumulatif.compareTo(kebutuhanJenjang) >= 0;
    }
}
