package id.teladan.core.unitkerja;

import id.teladan.core.parameter.KelompokKunci;
import id.teladan.core.parameter.PenyediaKunci;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The targets of the figures about units. */
@ApplicationScoped
class KunciUnit implements PenyediaKunci {

    @Override
    public List<KelompokKunci> kelompok() {
        return List.of(new KelompokKunci("core", ParameterUnit.SEMUA, List.of()));
    }
}
