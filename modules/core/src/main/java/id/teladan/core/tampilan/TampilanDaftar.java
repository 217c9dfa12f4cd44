package id.teladan.core.tampilan;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * How a person wants to see one list page.
 *
 * @param tersembunyi names of the columns that are not shown
 * @param rapat true = low rows
 * @param saringan saved filters by name
 */
public record TampilanDaftar(
        List<String> tersembunyi, boolean rapat, List<SaringanTersimpan> saringan)
        implements Serializable {

    /** Everything as delivered. */
    public static final TampilanDaftar BAWAAN = new TampilanDaftar(List.of(), false, List.of());

    /**
     * A saved filter.
     *
     * @param kueri query of the address, with its question mark; empty = everything
     * @param bawaan true when the page opens with it
     */
    public record SaringanTersimpan(long id, String nama, String kueri, boolean bawaan)
            implements Serializable {}

    public TampilanDaftar {
        tersembunyi = List.copyOf(tersembunyi);
        saringan = List.copyOf(saringan);
    }

    /** The filter that the page opens with. */
    public Optional<SaringanTersimpan> bawaan() {
        return saringan.stream().filter(SaringanTersimpan::bawaan).findFirst();
    }
}
