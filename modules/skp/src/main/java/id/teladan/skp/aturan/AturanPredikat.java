package id.teladan.skp.aturan;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.VersiAturan;
import java.util.List;

/** The predicate that follows from the two ratings; nobody types it in. */
public interface AturanPredikat {

    /** All versions; the reference date is the end of the appraised period. */
    KatalogAturan<AturanPredikat> KATALOG =
            KatalogAturan.dari(AturanPredikat::versi, List.of(new AturanPredikatPermen6()));

    VersiAturan versi();

    /** Always a proposal: every pair of ratings has its predicate. */
    Hasil<PredikatKinerja> predikat(Rating hasilKerja, Rating perilaku);
}
