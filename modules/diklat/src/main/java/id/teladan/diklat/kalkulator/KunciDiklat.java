package id.teladan.diklat.kalkulator;

import id.teladan.core.parameter.KelompokKunci;
import id.teladan.core.parameter.PenyediaKunci;
import id.teladan.diklat.aturan.ParameterDiklat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The parameters of the module. */
@ApplicationScoped
class KunciDiklat implements PenyediaKunci {

    @Override
    public List<KelompokKunci> kelompok() {
        return List.of(
                new KelompokKunci(
                        "diklat",
                        ParameterDiklat.SEMUA,
                        List.of("konversi-jp", "kelulusan-diklat", "evaluasi-pasca-diklat")));
    }
}
