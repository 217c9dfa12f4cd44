package id.teladan.skp.rencana;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An indicator with its target: a number with its unit, or a standard in words.
 *
 * @param aspek null in the qualitative approach
 * @param targetTertinggi upper end of a range that begins with {@code targetAngka}; null for a single number
 */
public record IsiIndikator(
        long id,
        long versi,
        Aspek aspek,
        String uraian,
        BigDecimal targetAngka,
        BigDecimal targetTertinggi,
        String targetSatuan,
        String targetTeks,
        int urutan)
        implements Serializable {

    /** The target as forms print it: {@code 12 OPD}, {@code 10-12 OPD}, {@code 30 Jun 2027}; empty when there is none yet. */
    public String target() {
        var b = new StringBuilder();
        if (targetTeks != null) {
            b.append(targetTeks);
        }
        if (targetAngka != null) {
            if (b.length() > 0) {
                b.append(' ');
            }
            b.append(angka(targetAngka));
            if (targetTertinggi != null) {
                b.append('-').append(angka(targetTertinggi));
            }
        }
        if (targetSatuan != null) {
            b.append("%".equals(targetSatuan) ? "" : " ").append(targetSatuan);
        }
        return b.toString().strip();
    }

    public boolean adaTarget() {
        return targetTeks != null || targetAngka != null;
    }

    private static String angka(BigDecimal nilai) {
        return nilai.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
