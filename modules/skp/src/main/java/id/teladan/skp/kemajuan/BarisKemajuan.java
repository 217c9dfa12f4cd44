package id.teladan.skp.kemajuan;

import id.teladan.core.berkas.Sha256;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A checked progress note.
 *
 * @param jumlah null when no number was given
 */
public record BarisKemajuan(
        LocalDate tanggal, long hasilKerjaId, String uraian, BigDecimal jumlah, String satuan)
        implements Serializable {

    /** The same day, result and text have the same one; blanks and case do not count. */
    String sidik() {
        return Sha256.dari(
                (tanggal
                                + "|"
                                + hasilKerjaId
                                + "|"
                                + uraian.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
