package id.teladan.skp.rencana;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: the expectation for one value of BerAKHLAK.
 *
 * @param versi version of the text that he saw; 0 when there was none
 */
public record SimpanEkspektasi(
        long skpId, @NotNull NilaiBerakhlak nilai, long versi, @Size(max = 1000) String uraian) {}
