package id.teladan.skp.rencana;

import id.teladan.skp.aturan.CaraBagi;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: the fields of a result as its owner typed them; saved by itself while he types.
 *
 * @param versi version of the row that he saw
 * @param caraBagi how a DIRECT result is divided among his people
 * @param bagian region that he takes of the result of his superior
 */
public record SimpanHasilKerja(
        long skpId,
        long id,
        long versi,
        @NotNull JenisHasilKerja jenis,
        @Size(max = 1000) String uraian,
        @NotNull JenisCascading cascading,
        Perspektif perspektif,
        @Size(max = 200) String penugasanDari,
        @NotNull CaraBagi caraBagi,
        @Size(max = 120) String bagian) {

    /** The same of a result that is divided by its load and names no region. */
    public SimpanHasilKerja(
            long skpId,
            long id,
            long versi,
            JenisHasilKerja jenis,
            String uraian,
            JenisCascading cascading,
            Perspektif perspektif,
            String penugasanDari) {
        this(
                skpId,
                id,
                versi,
                jenis,
                uraian,
                cascading,
                perspektif,
                penugasanDari,
                CaraBagi.BEBAN,
                null);
    }
}
