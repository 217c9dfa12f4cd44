package id.teladan.skp.aturan;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.VersiAturan;
import java.util.List;

/** From feedback on items to a proposal of the two ratings; the appraiser may decide otherwise with a written reason. */
public interface AturanUsulanRating {

    /** All versions; the reference date is the end of the appraised period. */
    KatalogAturan<AturanUsulanRating> KATALOG =
            KatalogAturan.dari(AturanUsulanRating::versi, List.of(new AturanUsulanRatingTeladan()));

    VersiAturan versi();

    /** A proposal; PerluTelaah as soon as one value of behaviour is below expectation. */
    Hasil<UsulanRating> usulkan(UmpanBalikButir umpanBalik, AturanPredikat predikat);
}
