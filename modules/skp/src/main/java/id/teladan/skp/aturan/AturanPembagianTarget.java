package id.teladan.skp.aturan;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.VersiAturan;
import java.util.List;

/** Whether a target that goes down directly (DIRECT) is fully distributed. */
public interface AturanPembagianTarget {

    /** All versions; the reference date is the last day of the SKP of the superior. */
    KatalogAturan<AturanPembagianTarget> KATALOG =
            KatalogAturan.dari(
                    AturanPembagianTarget::versi, List.of(new AturanPembagianTargetPermen6()));

    VersiAturan versi();

    /** Always a proposal; findings are warnings. */
    Hasil<TargetTerbagi> periksa(TargetInduk induk, List<Andil> andil);
}
