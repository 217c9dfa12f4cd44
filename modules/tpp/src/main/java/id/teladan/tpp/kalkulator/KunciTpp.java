package id.teladan.tpp.kalkulator;

import id.teladan.core.parameter.KelompokKunci;
import id.teladan.core.parameter.PenyediaKunci;
import id.teladan.tpp.aturan.ParameterTpp;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The parameters of the module. */
@ApplicationScoped
class KunciTpp implements PenyediaKunci {

    @Override
    public List<KelompokKunci> kelompok() {
        return List.of(new KelompokKunci("tpp", ParameterTpp.SEMUA, List.of("tpp")));
    }
}
