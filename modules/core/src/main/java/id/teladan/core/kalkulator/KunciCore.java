package id.teladan.core.kalkulator;

import id.teladan.core.karier.aturan.ParameterJatuhTempo;
import id.teladan.core.karier.aturan.ParameterKenaikanPangkat;
import id.teladan.core.karier.aturan.ParameterPensiun;
import id.teladan.core.nilai.ParameterNip;
import id.teladan.core.parameter.KelompokKunci;
import id.teladan.core.parameter.PenyediaKunci;
import id.teladan.core.penugasan.ParameterPenugasan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The parameters of the core. */
@ApplicationScoped
class KunciCore implements PenyediaKunci {

    @Override
    public List<KelompokKunci> kelompok() {
        return List.of(
                new KelompokKunci("core", ParameterPenugasan.SEMUA, List.of()),
                new KelompokKunci("core", ParameterNip.SEMUA, List.of("nip")),
                new KelompokKunci("core", ParameterPensiun.SEMUA, List.of("pensiun")),
                new KelompokKunci("core", ParameterJatuhTempo.SEMUA, List.of()),
                new KelompokKunci("core", ParameterKenaikanPangkat.REGULER, List.of()),
                new KelompokKunci(
                        "core",
                        ParameterKenaikanPangkat.SEMUA,
                        List.of("periode-kenaikan-pangkat")));
    }
}
