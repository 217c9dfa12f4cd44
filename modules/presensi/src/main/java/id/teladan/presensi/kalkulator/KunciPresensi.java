package id.teladan.presensi.kalkulator;

import id.teladan.core.parameter.KelompokKunci;
import id.teladan.core.parameter.PenyediaKunci;
import id.teladan.presensi.aturan.AturanTap;
import id.teladan.presensi.aturan.ParameterCuti;
import id.teladan.presensi.aturan.ParameterPresensi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The parameters of the module. */
@ApplicationScoped
class KunciPresensi implements PenyediaKunci {

    @Override
    public List<KelompokKunci> kelompok() {
        return List.of(
                new KelompokKunci(
                        "presensi", ParameterCuti.SEMUA, List.of("hari-cuti", "saldo-cuti")),
                new KelompokKunci("presensi", ParameterPresensi.SEMUA, List.of("presensi-hari")),
                new KelompokKunci("presensi", AturanTap.SEMUA, List.of()));
    }
}
