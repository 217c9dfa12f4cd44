package id.teladan.skp.kalkulator;

import id.teladan.core.parameter.KelompokKunci;
import id.teladan.core.parameter.PenyediaKunci;
import id.teladan.skp.aturan.ParameterPolaDistribusi;
import id.teladan.skp.aturan.angkakredit.ParameterAngkaKredit;
import id.teladan.skp.aturan.keberatan.ParameterKeberatan;
import id.teladan.skp.aturan.organisasi.ParameterOrganisasi;
import id.teladan.skp.aturan.penilai.ParameterPenilai;
import id.teladan.skp.aturan.permen8.ParameterPermen8;
import id.teladan.skp.umpanbalik.ParameterUmpanBalik;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The parameters of the performance module. */
@ApplicationScoped
class KunciSkp implements PenyediaKunci {

    private static final String MODUL = "skp";

    @Override
    public List<KelompokKunci> kelompok() {
        return List.of(
                new KelompokKunci(MODUL, ParameterPolaDistribusi.SEMUA, List.of("pola-distribusi")),
                new KelompokKunci(MODUL, ParameterKeberatan.SEMUA, List.of()),
                new KelompokKunci(MODUL, ParameterOrganisasi.SEMUA, List.of()),
                new KelompokKunci(MODUL, ParameterUmpanBalik.SEMUA, List.of()),
                new KelompokKunci(MODUL, ParameterPenilai.SEMUA, List.of()),
                new KelompokKunci(MODUL, ParameterAngkaKredit.SEMUA, List.of("angka-kredit")),
                new KelompokKunci(
                        MODUL,
                        ParameterPermen8.SEMUA,
                        List.of(
                                "iki-2021",
                                "nilai-kinerja-2021",
                                "penilaian-360",
                                "rencana-kinerja-2021",
                                "skp-2021")));
    }
}
