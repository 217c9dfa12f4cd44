package id.teladan.disiplin.indikasi;

import jakarta.validation.constraints.Size;

/**
 * Command: accept an indication.
 *
 * @param versi version of the case that was seen
 * @param atasanTerlibat the direct superior is involved himself, so the next higher one examines
 */
public record TerimaIndikasi(
        long id, long versi, boolean atasanTerlibat, @Size(max = 4000) String catatan) {}
