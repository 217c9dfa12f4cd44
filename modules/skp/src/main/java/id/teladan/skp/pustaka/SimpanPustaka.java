package id.teladan.skp.pustaka;

import id.teladan.skp.rencana.Aspek;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * Command: a result of the library as it was typed.
 *
 * @param id null for a new one
 * @param versi version that was seen; not read for a new one
 * @param jabatan name of the position, with or without its level; blank = every position
 * @param ukuran one an aspect; those without a text are left out
 */
public record SimpanPustaka(
        Long id,
        long versi,
        @Size(max = 90) String jabatan,
        @Size(max = 1000) String uraian,
        @NotNull List<@Valid Ukuran> ukuran) {

    /** An indicator of an aspect. */
    public record Ukuran(
            @NotNull Aspek aspek, @Size(max = 1000) String uraian, @Size(max = 60) String satuan)
            implements Serializable {

        boolean terisi() {
            return uraian != null && !uraian.isBlank();
        }
    }

    public SimpanPustaka {
        ukuran = List.copyOf(ukuran);
    }
}
