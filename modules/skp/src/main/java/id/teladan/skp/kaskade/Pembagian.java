package id.teladan.skp.kaskade;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Temuan;
import id.teladan.skp.aturan.Andil;
import id.teladan.skp.aturan.AturanPembagianTarget;
import id.teladan.skp.aturan.TargetInduk;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A target of the superior and what his people carry of it, as text with the unit.
 *
 * @param temuan warnings, the most important first
 */
public record Pembagian(
        String indikator,
        String dipikul,
        String target,
        boolean terbagi,
        List<Temuan> temuan,
        Jejak jejak)
        implements Serializable {

    public Pembagian {
        temuan = List.copyOf(temuan);
    }

    /** Checks a target against its shares; {@code acuan} is the last day of the SKP that it stands in. */
    public static Pembagian periksa(TargetInduk induk, List<Andil> andil, LocalDate acuan) {
        var hasil = AturanPembagianTarget.KATALOG.pada(acuan).periksa(induk, andil);
        var bagi = hasil.nilaiUsulan().orElseThrow();
        return new Pembagian(
                induk.indikator(),
                polos(bagi.dipikul()),
                polos(induk.target()) + (induk.satuan() == null ? "" : " " + induk.satuan()),
                bagi.terbagi(),
                bagi.temuan(),
                hasil.jejak());
    }

    private static String polos(BigDecimal nilai) {
        return nilai.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
