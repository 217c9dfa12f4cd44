package id.teladan.skp.pemantauan;

import java.io.Serializable;

/** Order of the list; rows that are equal in it follow by name and id. */
public record UrutanSkp(Kolom kolom, boolean turun) implements Serializable {

    public static final UrutanSkp NAMA = new UrutanSkp(Kolom.NAMA, false);

    /** A column that the list can be sorted by. */
    public enum Kolom {
        NAMA("p.nama"),
        UNIT("u.nama"),
        KEADAAN("s.status"),
        DIAJUKAN("s.diajukan_pada");

        private final String sql;

        Kolom(String sql) {
            this.sql = sql;
        }
    }

    String sql() {
        return kolom.sql + (turun ? " desc" : "") + ", p.nama, p.id";
    }
}
