package id.teladan.web.beranda;

import id.teladan.core.izin.Pelaku;
import id.teladan.core.izin.Peran;

/** From which of the four persons' point of view the home page is put together. */
public final class Sudut {

    private Sudut() {}

    /** Looks at the whole and decides: numbers first, decisions beside them. */
    public static boolean pimpinan(Pelaku pelaku) {
        return pelaku.berperan(Peran.SEKDA)
                || pelaku.berperan(Peran.GUBERNUR)
                || pelaku.berperan(Peran.KEPALA_OPD);
    }
}
