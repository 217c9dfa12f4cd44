package id.teladan.core.pegawai;

import id.teladan.core.izin.Pelaku;
import java.util.List;

/** Hits that another feature adds to the search; an application-scoped bean of it. */
public interface SumberCari {

    /**
     * What the person may see of it. At most one statement, and none for a text that cannot be one of its numbers.
     *
     * @param teks as typed, not blank
     * @param banyak hits at most
     */
    List<HasilCari> cari(String teks, Pelaku pelaku, int banyak);
}
