package id.teladan.disiplin.aturan;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * When a sanction is served.
 *
 * @param potongTppBulan months whose allowance is cut
 * @param mulai first day
 * @param berakhir last day, included; null when it never ends
 * @param menutupYangLama the running sanction is deemed finished
 */
public record MasaHukuman(
        List<YearMonth> potongTppBulan,
        LocalDate mulai,
        LocalDate berakhir,
        boolean menutupYangLama)
        implements Serializable {

    public MasaHukuman {
        potongTppBulan = List.copyOf(potongTppBulan);
    }
}
