package id.teladan.skp.aturan.kemajuan;

import java.time.LocalDate;
import java.util.Set;

/**
 * Within what a progress note must stay.
 *
 * @param mulai first day of the SKP
 * @param sampai last day of the SKP
 * @param hari today (WIB); nothing is noted in advance
 * @param kode codes of the results, such as {@code A.1}
 * @param terkunci quarters (1 to 4) that were evaluated
 */
public record BatasKemajuan(
        LocalDate mulai,
        LocalDate sampai,
        LocalDate hari,
        Set<String> kode,
        Set<Integer> terkunci) {

    public BatasKemajuan {
        kode = Set.copyOf(kode);
        terkunci = Set.copyOf(terkunci);
    }
}
