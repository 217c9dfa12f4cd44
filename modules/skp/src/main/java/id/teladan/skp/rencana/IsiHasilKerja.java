package id.teladan.skp.rencana;

import id.teladan.skp.aturan.CaraBagi;
import java.io.Serializable;
import java.util.List;

/**
 * A rencana hasil kerja with its indicators.
 *
 * @param atasanId the superior's result that it supports; null while it is not linked
 * @param atasanUraian its text; null when not linked, or when the superior took that result away
 * @param caraBagi how a DIRECT result is divided among the people below
 * @param bagian region that it takes of the superior's result; null when none is named
 */
public record IsiHasilKerja(
        long id,
        long versi,
        JenisHasilKerja jenis,
        String uraian,
        Long atasanId,
        String atasanUraian,
        JenisCascading cascading,
        Perspektif perspektif,
        String penugasanDari,
        CaraBagi caraBagi,
        String bagian,
        int urutan,
        List<IsiIndikator> indikator)
        implements Serializable {

    public IsiHasilKerja {
        indikator = List.copyOf(indikator);
    }

    /** True when it supports a result that the superior still has. */
    public boolean tertaut() {
        return atasanUraian != null;
    }

    /** True for a main result without a link: flagged, never blocked. */
    public boolean belumTertaut() {
        return jenis == JenisHasilKerja.UTAMA && !tertaut();
    }
}
