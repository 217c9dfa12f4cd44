package id.teladan.core.daftar;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list.
 *
 * @param total number of all rows that match, not only of this page
 */
public record Halaman<T extends Serializable>(List<T> baris, long total) implements Serializable {

    public Halaman {
        baris = List.copyOf(baris);
    }
}
