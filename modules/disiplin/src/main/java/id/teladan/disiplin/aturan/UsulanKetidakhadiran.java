package id.teladan.disiplin.aturan;

import id.teladan.core.aturan.Temuan;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * What absence leads to.
 *
 * @param hariKumulatif days and converted minutes
 * @param sisaMenit minutes that are not a day yet
 * @param usulan null when nothing is to be imposed now
 * @param phpk a PPPK's contract ends instead of {@code usulan}
 * @param penghentianGajiMulai first month without pay; null when pay goes on or the month is not known
 */
public record UsulanKetidakhadiran(
        int hariKumulatif,
        int berturutTerpanjang,
        int sisaMenit,
        JenisHukuman usulan,
        boolean phpk,
        YearMonth penghentianGajiMulai,
        List<Temuan> temuan)
        implements Serializable {

    public UsulanKetidakhadiran {
        temuan = List.copyOf(temuan);
    }
}
