package id.teladan.talenta.kalkulator;

import id.teladan.core.parameter.KelompokKunci;
import id.teladan.core.parameter.PenyediaKunci;
import id.teladan.talenta.aturan.ParameterTalenta;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The parameters of the module. */
@ApplicationScoped
class KunciTalenta implements PenyediaKunci {

    @Override
    public List<KelompokKunci> kelompok() {
        return List.of(
                new KelompokKunci(
                        "talenta",
                        ParameterTalenta.SEMUA,
                        List.of(
                                "ip-asn",
                                "kotak-talenta",
                                "job-person-match",
                                "masa-jabatan-jpt",
                                "satyalancana",
                                "sistem-merit")));
    }
}
