package id.teladan.core.pegawai;

import id.teladan.core.parameter.KelompokKunci;
import id.teladan.core.parameter.PenyediaKunci;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The targets of the figures about people. */
@ApplicationScoped
class KunciDasbor implements PenyediaKunci {

    @Override
    public List<KelompokKunci> kelompok() {
        return List.of(new KelompokKunci("core", ParameterDasbor.SEMUA, List.of()));
    }
}
