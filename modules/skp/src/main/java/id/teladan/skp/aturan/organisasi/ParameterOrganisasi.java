package id.teladan.skp.aturan.organisasi;

import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Regulasi;
import java.util.List;

/** What an instansi chooses for the evaluation of its organisations. */
public final class ParameterOrganisasi {

    /** Periods of the evaluation within the year. */
    public static final Kunci<PeriodeEvaluasi> PERIODE =
            Kunci.dari(
                            "skp.evaluasi.periode",
                            "Evaluasi periodik: bulanan atau triwulanan",
                            PeriodeEvaluasi.class,
                            t -> PeriodeEvaluasi.valueOf(t.strip()))
                    .bawaan(
                            "2022-01-01",
                            "TRIWULANAN",
                            Regulasi.PERMENPANRB_6_2022.pasal(
                                    "Lampiran, evaluasi kinerja periodik"));

    /** All keys of this class. */
    public static final List<Kunci<?>> SEMUA = List.of(PERIODE);

    private ParameterOrganisasi() {}
}
