package id.teladan.core.kalkulator;

import id.teladan.core.nilai.ParameterNip;
import id.teladan.core.parameter.KelompokKunci;
import id.teladan.core.parameter.PenyediaKunci;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The parameters of the core. */
@ApplicationScoped
class KunciCore implements PenyediaKunci {

    @Override
    public List<KelompokKunci> kelompok() {
        return List.of(new KelompokKunci("core", ParameterNip.SEMUA, List.of("nip")));
    }
}
