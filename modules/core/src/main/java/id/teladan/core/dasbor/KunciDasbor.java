package id.teladan.core.dasbor;

import id.teladan.core.parameter.KelompokKunci;
import id.teladan.core.parameter.PenyediaKunci;
import id.teladan.core.pegawai.ParameterDasbor;
import id.teladan.core.unitkerja.ParameterUnit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The targets of the figures about people and units. */
@ApplicationScoped
class KunciDasbor implements PenyediaKunci {

    @Override
    public List<KelompokKunci> kelompok() {
        return List.of(
                new KelompokKunci("core", ParameterDasbor.SEMUA, List.of()),
                new KelompokKunci("core", ParameterUnit.SEMUA, List.of()));
    }
}
