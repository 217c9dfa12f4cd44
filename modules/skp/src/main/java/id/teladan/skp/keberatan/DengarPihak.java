package id.teladan.skp.keberatan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: the examiner writes down what a party said before him, or why it could not be heard.
 *
 * @param versi version of the objection that was seen
 * @param cara LISAN or TIDAK_HADIR
 */
public record DengarPihak(
        long id,
        long versi,
        @NotNull PihakKeberatan pihak,
        @NotNull CaraKeterangan cara,
        @Size(max = 4000) String isi) {}
