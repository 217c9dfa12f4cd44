package id.teladan.skp.rencana;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Command: a result of one's own. */
public record TambahHasilKerja(
        long skpId, @NotNull JenisHasilKerja jenis, @NotNull @Size(max = 1000) String uraian) {}
