package id.teladan.core.pegawai;

import java.io.Serializable;

/**
 * Order of a list of people; rows that are equal in it follow by name and id, so that no row stands on two pages.
 * People without a position or rank come last in both directions.
 *
 * @param turun true = descending
 */
public record Urutan(Kolom kolom, boolean turun) implements Serializable {

    /** By name, from A. */
    public static final Urutan NAMA = new Urutan(Kolom.NAMA, false);

    /** A column that a list can be sorted by. */
    public enum Kolom {
        NAMA("p.nama", false, false),
        NIP("p.nip", false, false),
        /** Rank of PNS before PPPK, each by its place in the table of ranks. */
        GOLONGAN("g.jenis, g.urutan", false, true),
        UNIT("u.nama", true, false),
        JABATAN("j.nama", true, false);

        private final String sql;
        private final boolean jabatan;
        private final boolean golongan;

        Kolom(String sql, boolean jabatan, boolean golongan) {
            this.sql = sql;
            this.jabatan = jabatan;
            this.golongan = golongan;
        }

        boolean perluJabatan() {
            return jabatan;
        }

        boolean perluGolongan() {
            return golongan;
        }
    }

    String sql() {
        var arah = turun ? " desc" : "";
        if (kolom == Kolom.NAMA) {
            return "p.nama" + arah + ", p.id" + arah;
        }
        var pertama = kolom.sql.split(",", 2)[0];
        var kosongTerakhir =
                kolom.perluJabatan() || kolom.perluGolongan() ? pertama + " is null, " : "";
        return kosongTerakhir + kolom.sql.replace(",", arah + ",") + arah + ", p.nama, p.id";
    }
}
