package id.teladan.skp.aturan;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Whether the predicates of a unit follow the distribution that its performance asks for. A consideration for the leader:
 * no predicate is ever changed by it.
 */
public interface AturanPolaDistribusi {

    /** All versions; the reference date is the day on which the unit closes its appraisal. */
    KatalogAturan<AturanPolaDistribusi> KATALOG =
            KatalogAturan.dari(AturanPolaDistribusi::versi, List.of(new AturanPolaDistribusiSe3()));

    VersiAturan versi();

    /**
     * Checks the numbers of employees per predicate.
     *
     * @param jumlah a number for every predicate, at least one employee in all
     * @param acuan reference date of the dated figures
     */
    Hasil<PolaTerperiksa> periksa(
            CapaianOrganisasi capaian,
            Map<PredikatKinerja, Integer> jumlah,
            ParameterTerbaca parameter,
            LocalDate acuan);
}
