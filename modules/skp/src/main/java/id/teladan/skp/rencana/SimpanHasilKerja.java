package id.teladan.skp.rencana;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: the fields of a result as its owner typed them; saved by itself while he types.
 *
 * @param versi version of the row that he saw
 */
public record SimpanHasilKerja(
        long skpId,
        long id,
        long versi,
        @NotNull JenisHasilKerja jenis,
        @Size(max = 1000) String uraian,
        @NotNull JenisCascading cascading,
        Perspektif perspektif,
        @Size(max = 200) String penugasanDari) {}
