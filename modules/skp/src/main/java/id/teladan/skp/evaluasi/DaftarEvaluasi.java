package id.teladan.skp.evaluasi;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.inject.Inject;

/** Reading of evaluations within the scope. */
@UseCase
public class DaftarEvaluasi {

    @Inject SkpDalamLingkup dalamLingkup;
    @Inject PembacaEvaluasi pembaca;

    /**
     * The rating sheet of a quarter (1 to 4) or of the year (0). Its owner sees it once it was set; before that it
     * answers like an empty one. Four statements.
     */
    @Izin(Hak.LIHAT_SKP)
    public RincianEvaluasi rincian(long skpId, int triwulan) {
        return pembaca.baca(dalamLingkup.temukan(skpId, Hak.LIHAT_SKP), triwulan);
    }
}
