package id.teladan.skp.daftar;

import id.teladan.skp.rencana.LangkahSkp;
import id.teladan.skp.rencana.StatusSkp;
import java.io.Serializable;

/** What the reader may do with an SKP now; the entity enforces the same. */
public record TindakanSkp(
        boolean sunting,
        boolean ajukan,
        boolean bukaPerubahan,
        boolean batalkanPerubahan,
        boolean putuskan,
        boolean catatRealisasi,
        boolean nilai)
        implements Serializable {

    static TindakanSkp dari(
            StatusSkp status, boolean perubahanDibuka, boolean milikSaya, boolean atasan) {
        var sunting =
                status == StatusSkp.DRAFT
                        || status == StatusSkp.DIKEMBALIKAN
                        || (status == StatusSkp.DISETUJUI && perubahanDibuka);
        var disetujui = status == StatusSkp.DISETUJUI && !perubahanDibuka;
        return new TindakanSkp(
                milikSaya && sunting,
                milikSaya && sunting,
                milikSaya && disetujui && LangkahSkp.BUKA_PERUBAHAN.sah(status),
                milikSaya && status == StatusSkp.DISETUJUI && perubahanDibuka,
                atasan && LangkahSkp.SETUJUI.sah(status),
                milikSaya && status == StatusSkp.DISETUJUI,
                atasan && (status == StatusSkp.DISETUJUI || status == StatusSkp.DIEVALUASI));
    }
}
