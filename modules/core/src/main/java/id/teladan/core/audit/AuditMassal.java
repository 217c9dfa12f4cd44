package id.teladan.core.audit;

import id.teladan.core.waktu.JamTeladan;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Audit rows of changes that bulk SQL makes past Hibernate; looks like what the listener writes. The caller collects one
 * entry per changed row and writes all of them in the same transaction.
 */
public final class AuditMassal {

    private record Catatan(String entitas, long id, String jenis, String sebelum, String sesudah) {}

    private final List<Catatan> catatan = new ArrayList<>();

    /** A new row; names and values of its properties in turn, nulls are left out. */
    public void buat(String entitas, long id, Object... namaDanNilai) {
        catatan.add(new Catatan(entitas, id, "BUAT", null, json(false, namaDanNilai)));
    }

    /** A changed row; name, value before and value after of each changed property in turn. */
    public void ubah(String entitas, long id, Object... namaSebelumSesudah) {
        var sebelum = new Object[namaSebelumSesudah.length / 3 * 2];
        var sesudah = new Object[sebelum.length];
        for (var i = 0; i < namaSebelumSesudah.length / 3; i++) {
            sebelum[2 * i] = namaSebelumSesudah[3 * i];
            sebelum[2 * i + 1] = namaSebelumSesudah[3 * i + 1];
            sesudah[2 * i] = namaSebelumSesudah[3 * i];
            sesudah[2 * i + 1] = namaSebelumSesudah[3 * i + 2];
        }
        catatan.add(new Catatan(entitas, id, "UBAH", json(true, sebelum), json(true, sesudah)));
    }

    /** Number of entries so far. */
    public int banyak() {
        return catatan.size();
    }

    /** Writes all entries under the person and the use case of this thread, chained. */
    public void tulis(Connection sambungan) throws SQLException {
        var konteks = KonteksAudit.kini();
        var waktu = Instant.now(JamTeladan.BERSAMA);
        RantaiAudit.tulis(
                sambungan,
                catatan.stream()
                        .map(
                                c ->
                                        konteks.baris(
                                                waktu,
                                                c.entitas(),
                                                String.valueOf(c.id()),
                                                c.jenis(),
                                                c.sebelum(),
                                                c.sesudah()))
                        .toList());
        catatan.clear();
    }

    private static String json(boolean denganKosong, Object... namaDanNilai) {
        var b = new StringBuilder("{");
        for (var i = 0; i < namaDanNilai.length; i += 2) {
            var nilai = namaDanNilai[i + 1];
            if (nilai == null && !denganKosong) {
                continue;
            }
            if (b.length() > 1) {
                b.append(',');
            }
            teks(b, String.valueOf(namaDanNilai[i])).append(':');
            if (nilai == null) {
                b.append("null");
            } else {
                teks(b, String.valueOf(nilai));
            }
        }
        return b.append('}').toString();
    }

    private static StringBuilder teks(StringBuilder b, String isi) {
        b.append('"');
        for (var i = 0; i < isi.length(); i++) {
            var c = isi.charAt(i);
            if (c == '"' || c == '\\') {
                b.append('\\').append(c);
            } else if (c < 0x20) {
                b.append("\\u00")
                        .append(Character.forDigit(c >> 4, 16))
                        .append(Character.forDigit(c & 15, 16));
            } else {
                b.append(c);
            }
        }
        return b.append('"');
    }
}
