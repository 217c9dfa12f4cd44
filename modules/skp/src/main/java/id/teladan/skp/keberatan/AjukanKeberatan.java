package id.teladan.skp.keberatan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Command: object to an evaluation of one's own.
 *
 * @param triwulan 1 to 4, or 0 for the year
 * @param berkas kept own files as evidence; may be empty
 */
public record AjukanKeberatan(
        long skpId,
        @Min(0) @Max(4) int triwulan,
        @Size(max = 4000) String alasan,
        @Size(max = 10) List<Long> berkas) {

    public AjukanKeberatan {
        berkas = List.copyOf(berkas);
    }
}
