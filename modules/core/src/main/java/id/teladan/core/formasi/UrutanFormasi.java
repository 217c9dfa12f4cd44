package id.teladan.core.formasi;

import java.io.Serializable;

/**
 * Order of the map of positions; equal rows follow unit by unit, so that no row stands on two pages.
 *
 * @param turun true = descending
 */
public record UrutanFormasi(Kolom kolom, boolean turun) implements Serializable {

    /** Unit by unit along the tree, the head first. */
    public static final UrutanFormasi UNIT = new UrutanFormasi(Kolom.UNIT, false);

    /** A column to sort by. */
    public enum Kolom {
        UNIT("u.jalur"),
        JABATAN("j.nama"),
        KELAS("j.kelas"),
        FORMASI("j.formasi"),
        TERISI("coalesce(i.banyak, 0)"),
        SELISIH("j.formasi - coalesce(i.banyak, 0)"),
        SEJAK("sejak");

        private final String sql;

        Kolom(String sql) {
            this.sql = sql;
        }
    }

    String sql() {
        return (kolom == Kolom.SEJAK ? "sejak is null, " : "")
                + kolom.sql
                + (turun ? " desc" : "")
                + ", u.jalur, j.kepala desc, j.kelas desc, j.nama, j.id";
    }
}
