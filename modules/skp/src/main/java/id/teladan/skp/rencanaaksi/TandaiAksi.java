package id.teladan.skp.rencanaaksi;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: say how far an action is.
 *
 * @param versi version that was seen
 * @param catatan what helped or stood in the way; why, for one that is given up
 */
public record TandaiAksi(
        long skpId,
        long id,
        long versi,
        @NotNull KeadaanAksi keadaan,
        @Size(max = 500) String catatan) {}
