package id.teladan.core.basisdata;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Inserts many rows with few statements ({@code insert … values (…), (…)}); {@link #close} sends the rest. For bulk work
 * only: it goes past Hibernate, so its caller also writes the audit rows.
 */
public final class SisipanMassal implements AutoCloseable {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final int BARIS_SEKALI = 500;

    private final Connection sambungan;
    private final String awal;
    private final String akhir;
    private final String tanda;
    private final int kolom;
    private final List<Object[]> menunggu = new ArrayList<>(BARIS_SEKALI);
    private PreparedStatement penuh;
    private Instant saatTerakhir;
    private String teksTerakhir;
    private long berubah;

    public SisipanMassal(Connection sambungan, String tabel, String... kolom) {
        this(sambungan, "insert", tabel, "", kolom);
    }

    private SisipanMassal(
            Connection sambungan, String kata, String tabel, String akhir, String... kolom) {
        this.sambungan = sambungan;
        this.akhir = akhir;
        this.kolom = kolom.length;
        awal = kata + " into " + tabel + " (" + String.join(", ", kolom) + ") values ";
        tanda = "(" + String.join(", ", Collections.nCopies(kolom.length, "?")) + ")";
    }

    /**
     * A row whose key is there already is left out silently. The database then also bends values that do not fit instead of
     * refusing them, so the caller checks lengths and ranges first.
     */
    public static SisipanMassal tanpaGanda(Connection sambungan, String tabel, String... kolom) {
        return new SisipanMassal(sambungan, "insert ignore", tabel, "", kolom);
    }

    /**
     * A row whose key is there already changes that row instead.
     *
     * @param perubahan assignments, such as {@code terakhir = values(terakhir)}
     */
    public static SisipanMassal atauUbah(
            Connection sambungan, String tabel, String perubahan, String... kolom) {
        return new SisipanMassal(
                sambungan, "insert", tabel, " on duplicate key update " + perubahan, kolom);
    }

    /** Rows that the database says it has written so far; complete after {@link #close}. */
    public long berubah() {
        return berubah;
    }

    /** Adds a row; values in the order of the columns. Moments are stored in UTC, enums by name. */
    public void baris(Object... nilai) throws SQLException {
        if (nilai.length != kolom) {
            throw new IllegalArgumentException("Jumlah nilai berbeda dari jumlah kolom: " + awal);
        }
        menunggu.add(nilai);
        if (menunggu.size() == BARIS_SEKALI) {
            if (penuh == null) {
                penuh = siapkan(BARIS_SEKALI);
            }
            kirim(penuh);
        }
    }

    private PreparedStatement siapkan(int banyak) throws SQLException {
        return sambungan.prepareStatement(
                awal + String.join(", ", Collections.nCopies(banyak, tanda)) + akhir);
    }

    private void kirim(PreparedStatement perintah) throws SQLException {
        var n = 0;
        for (var b : menunggu) {
            for (var isi : b) {
                n++;
                if (isi instanceof String s) {
                    perintah.setString(n, s);
                } else if (isi instanceof Instant i) {
                    perintah.setString(n, utc(i));
                } else if (isi instanceof LocalDate hari) {
                    perintah.setString(n, hari.toString());
                } else if (isi instanceof Enum<?> e) {
                    perintah.setString(n, e.name());
                } else {
                    perintah.setObject(n, isi);
                }
            }
        }
        berubah += perintah.executeUpdate();
        menunggu.clear();
    }

    /** The rows of one bulk write share their moment, so it is formatted once. */
    private String utc(Instant saat) {
        if (!saat.equals(saatTerakhir)) {
            saatTerakhir = saat;
            teksTerakhir = UTC.format(saat);
        }
        return teksTerakhir;
    }

    @Override
    public void close() throws SQLException {
        try {
            if (!menunggu.isEmpty()) {
                try (var sisa = siapkan(menunggu.size())) {
                    kirim(sisa);
                }
            }
        } finally {
            if (penuh != null) {
                penuh.close();
            }
        }
    }
}
