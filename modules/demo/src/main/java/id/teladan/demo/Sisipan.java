package id.teladan.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Multi-row inserts into one table, some hundred rows to a statement. */
final class Sisipan implements AutoCloseable {

    private static final int PARAMETER = 6_000;

    private final Connection sambungan;
    private final String kepala;
    private final String tanda;
    private final int kolom;
    private final int sekali;
    private final List<Object[]> antre = new ArrayList<>();
    private List<Sisipan> induk = List.of();
    private PreparedStatement penuh;
    private int jumlah;

    Sisipan(Connection sambungan, String tabel, String... kolom) {
        this.sambungan = sambungan;
        this.kolom = kolom.length;
        kepala = "insert into " + tabel + " (" + String.join(", ", kolom) + ") values ";
        tanda = "(" + String.join(",", Collections.nCopies(kolom.length, "?")) + ")";
        sekali = Math.max(1, PARAMETER / kolom.length);
    }

    /** Rows of these tables go out before rows of this one. */
    Sisipan setelah(List<Sisipan> tabel) {
        induk = List.copyOf(tabel);
        return this;
    }

    /** One row, its values in the order of the columns. */
    void baris(Object... nilai) throws SQLException {
        if (nilai.length != kolom) {
            throw new IllegalArgumentException(kepala + ": " + nilai.length + " nilai");
        }
        antre.add(nilai);
        jumlah++;
        if (antre.size() == sekali) {
            for (var t : induk) {
                t.kirimSisa();
            }
            if (penuh == null) {
                penuh = siapkan(sekali);
            }
            kirim(penuh);
        }
    }

    int jumlah() {
        return jumlah;
    }

    private PreparedStatement siapkan(int banyak) throws SQLException {
        return sambungan.prepareStatement(
                kepala + String.join(",", Collections.nCopies(banyak, tanda)));
    }

    private void kirim(PreparedStatement perintah) throws SQLException {
        var i = 1;
        for (var b : antre) {
            for (var nilai : b) {
                perintah.setObject(i++, nilai instanceof Enum<?> e ? e.name() : nilai);
            }
        }
        perintah.executeUpdate();
        antre.clear();
    }

    /** Sends the rows that wait. */
    void kirimSisa() throws SQLException {
        if (!antre.isEmpty()) {
            try (var sisa = siapkan(antre.size())) {
                kirim(sisa);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            kirimSisa();
        } finally {
            if (penuh != null) {
                penuh.close();
            }
        }
    }
}
