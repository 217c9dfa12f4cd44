package id.teladan.disiplin.penjatuhan;

import id.teladan.disiplin.aturan.JenisHukuman;
import jakarta.validation.constraints.Size;

/**
 * Command: impose the sanction.
 *
 * @param versi version of the case that was seen
 * @param pelanggaran the offence, as the decision must state it
 * @param pertimbangan why this one of the allowed; may be empty for the lightest
 */
public record TetapkanHukuman(
        long id,
        long versi,
        JenisHukuman jenis,
        @Size(max = 2000) String pelanggaran,
        @Size(max = 4000) String pertimbangan) {}
