package id.teladan.core.acuan;

import java.io.Serializable;

/**
 * Order of the reference data; equal rows follow their name and first day, so that no row stands on two pages.
 *
 * @param turun true = descending
 */
public record UrutanAcuan(Kolom kolom, boolean turun) implements Serializable {

    /** By name. */
    public static final UrutanAcuan NAMA = new UrutanAcuan(Kolom.NAMA, false);

    /** A column to sort by. */
    public enum Kolom {
        NAMA("a.nama"),
        JENJANG("a.jenjang"),
        KELAS("a.kelas"),
        MULAI("a.mulai"),
        PEMAKAI("coalesce(i.jabatan, 0)"),
        BEDA("coalesce(i.beda, 0)");

        private final String sql;

        Kolom(String sql) {
            this.sql = sql;
        }
    }

    String sql() {
        return kolom.sql + (turun ? " desc" : "") + ", a.nama, a.jenjang, a.mulai, a.id";
    }
}
