package id.teladan.presensi.penerimaan;

import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.parameter.Parameter;
import id.teladan.presensi.aturan.AturanTap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The dated bounds of the reception, read again after half a minute: they change once in years, uploads come by the hundred. */
@ApplicationScoped
public class BatasPenerimaan {

    private static final Duration BERLAKU = Duration.ofSeconds(30);

    private record Simpanan(ParameterTerbaca isi, Instant dibaca) {}

    @Inject Parameter parameter;
    @Inject Clock jam;

    private volatile Simpanan simpanan;

    /** Minutes without a word after which a device counts as silent. */
    public int menitDiam() {
        return terbaca(Instant.now(jam)).pada(AturanTap.MENIT_DIAM, LocalDate.now(jam));
    }

    AturanTap aturan(Instant kini) {
        return AturanTap.pada(kini, terbaca(kini));
    }

    private ParameterTerbaca terbaca(Instant kini) {
        var ada = simpanan;
        if (ada == null || Duration.between(ada.dibaca(), kini).abs().compareTo(BERLAKU) > 0) {
            ada = new Simpanan(parameter.terbaca(), kini);
            simpanan = ada;
        }
        return ada.isi();
    }
}
