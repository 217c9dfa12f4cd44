package id.teladan.disiplin.kalkulator;

import id.teladan.core.parameter.KelompokKunci;
import id.teladan.core.parameter.PenyediaKunci;
import id.teladan.disiplin.aturan.ParameterDisiplin;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The parameters of the module. */
@ApplicationScoped
class KunciDisiplin implements PenyediaKunci {

    @Override
    public List<KelompokKunci> kelompok() {
        return List.of(
                new KelompokKunci(
                        "disiplin",
                        ParameterDisiplin.SEMUA,
                        List.of("ketidakhadiran", "masa-hukuman", "tenggat-disiplin")));
    }
}
