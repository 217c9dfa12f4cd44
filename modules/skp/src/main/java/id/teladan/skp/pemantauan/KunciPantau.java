package id.teladan.skp.pemantauan;

import id.teladan.core.parameter.KelompokKunci;
import id.teladan.core.parameter.PenyediaKunci;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The targets of the figures about SKP. */
@ApplicationScoped
class KunciPantau implements PenyediaKunci {

    @Override
    public List<KelompokKunci> kelompok() {
        return List.of(new KelompokKunci("skp", ParameterPantau.SEMUA, List.of()));
    }
}
