package id.teladan.skp.pustaka;

import id.teladan.skp.rencana.IsiHasilKerja;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What can be taken into an own SKP.
 *
 * @param boleh true while the SKP may be edited
 * @param asal own earlier SKP, the latest first
 * @param asalId the one shown; null when there is none
 * @param hasil its results
 * @param ekspektasi how many of its values have an expectation
 * @param lampiran how many lines its lampiran has
 * @param pustaka results of the library for the position
 * @param ada texts of the results that the SKP has already, in small letters
 */
public record LembarAmbil(
        long skpId,
        int tahun,
        String jabatan,
        boolean boleh,
        List<Asal> asal,
        Long asalId,
        List<IsiHasilKerja> hasil,
        long ekspektasi,
        int lampiran,
        List<ButirPustaka> pustaka,
        Set<String> ada)
        implements Serializable {

    /** An earlier SKP; both days included. */
    public record Asal(long id, int tahun, LocalDate mulai, LocalDate sampai)
            implements Serializable {}

    public LembarAmbil {
        asal = List.copyOf(asal);
        hasil = List.copyOf(hasil);
        pustaka = List.copyOf(pustaka);
        ada = Set.copyOf(ada);
    }

    /** True when the SKP has a result with this text. */
    public boolean sudahAda(String uraian) {
        return ada.contains(PengambilanHasil.rapi(uraian));
    }
}
