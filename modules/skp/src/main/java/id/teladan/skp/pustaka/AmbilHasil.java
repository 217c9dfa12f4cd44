package id.teladan.skp.pustaka;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Command: take results into an own SKP.
 *
 * @param asalId own earlier SKP; null when nothing is copied
 * @param hasil ids of its results to copy
 * @param pustaka ids of results of the library
 * @param ekspektasi also copy expectations where the SKP has none
 * @param lampiran also copy the lines of the lampiran that the SKP does not have
 */
public record AmbilHasil(
        long skpId,
        Long asalId,
        @NotNull @Size(max = 60) List<Long> hasil,
        @NotNull @Size(max = 60) List<Long> pustaka,
        boolean ekspektasi,
        boolean lampiran) {

    public AmbilHasil {
        hasil = List.copyOf(hasil);
        pustaka = List.copyOf(pustaka);
    }
}
