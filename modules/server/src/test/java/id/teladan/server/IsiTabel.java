package id.teladan.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts two rows into every empty table of a schema, whatever its columns are, with keys that point to existing rows. Where a
 * CHECK wants one of two columns empty, each optional column is left out in turn.
 */
final class IsiTabel {

    private record Kolom(String nama, String jenis, long panjang, boolean opsional) {}

    private IsiTabel() {}

    /** Returns the tables whose CHECKs could not be met. */
    static List<String> semua(Connection s) throws SQLException {
        var sisa = new ArrayList<String>();
        for (var t : daftar(s)) {
            if (!berisi(s, t)) {
                sisa.add(t);
            }
        }
        for (var maju = true; maju && !sisa.isEmpty(); ) {
            maju = false;
            for (var t : List.copyOf(sisa)) {
                if (isi(s, t)) {
                    sisa.remove(t);
                    maju = true;
                }
            }
        }
        return sisa;
    }

    static List<String> daftar(Connection s) throws SQLException {
        var hasil = new ArrayList<String>();
        try (var p = s.createStatement();
                var r =
                        p.executeQuery(
                                "select table_name from information_schema.tables where table_schema = database()"
                                        + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history' order by 1")) {
            while (r.next()) {
                hasil.add(r.getString(1));
            }
        }
        return hasil;
    }

    private static boolean berisi(Connection s, String tabel) throws SQLException {
        try (var p = s.createStatement();
                var r = p.executeQuery("select 1 from `" + tabel + "` limit 1")) {
            return r.next();
        }
    }

    /** False when a table that it points to is still empty, or a CHECK is not met. */
    private static boolean isi(Connection s, String tabel) throws SQLException {
        var kolom = kolom(s, tabel);
        var rujukan = rujukan(s, tabel);
        for (var baris = 1; baris <= 2; baris++) {
            var jadi = sisip(s, tabel, kolom, rujukan, baris);
            for (var k : kolom) {
                if (!jadi && k.opsional()) {
                    var tanpa = kolom.stream().filter(x -> !x.equals(k)).toList();
                    jadi = sisip(s, tabel, tanpa, rujukan, baris);
                }
            }
            if (!jadi) {
                return false;
            }
        }
        return true;
    }

    private static boolean sisip(
            Connection s, String tabel, List<Kolom> kolom, Map<String, String[]> rujukan, int baris)
            throws SQLException {
        var sql =
                "insert into `"
                        + tabel
                        + "` ("
                        + String.join(", ", kolom.stream().map(k -> "`" + k.nama() + "`").toList())
                        + ") values ("
                        + String.join(", ", kolom.stream().map(k -> "?").toList())
                        + ")";
        try (var p = s.prepareStatement(sql)) {
            for (var i = 0; i < kolom.size(); i++) {
                var k = kolom.get(i);
                var ke = rujukan.get(k.nama());
                p.setObject(i + 1, ke == null ? nilai(k, baris) : dari(s, ke, baris));
            }
            return p.executeUpdate() == 1;
        } catch (SQLIntegrityConstraintViolationException e) {
            return false;
        }
    }

    private static Object dari(Connection s, String[] ke, int baris) throws SQLException {
        try (var p = s.createStatement();
                var r =
                        p.executeQuery(
                                "select `%s` from `%s` order by 1 limit %d"
                                        .formatted(ke[1], ke[0], baris))) {
            Object hasil = null;
            while (r.next()) {
                hasil = r.getObject(1);
            }
            return hasil;
        }
    }

    private static Object nilai(Kolom k, int baris) {
        return switch (k.jenis()) {
            case "tinyint", "smallint", "mediumint", "int", "bigint", "decimal", "bit" ->
                    "tinyint".equals(k.jenis()) ? 1 : baris;
            case "double", "float" -> 1.0;
            case "date" -> "2026-11-0" + baris;
            case "datetime", "timestamp" -> "2026-11-0" + baris + " 08:00:00";
            case "time" -> "08:00:00";
            case "year" -> 2026;
            case "blob", "longblob", "mediumblob", "varbinary", "binary" -> new byte[] {1};
            case "longtext", "json", "text", "mediumtext" -> "{}";
            default -> ("n" + baris).substring(k.panjang() < 2 ? 1 : 0);
        };
    }

    private static List<Kolom> kolom(Connection s, String tabel) throws SQLException {
        var hasil = new ArrayList<Kolom>();
        try (var p =
                s.prepareStatement(
                        "select column_name, data_type, coalesce(character_maximum_length, 0), is_nullable = 'YES' from"
                                + " information_schema.columns where table_schema = database() and table_name = ?"
                                + " and extra not like '%GENERATED%' and extra not like '%auto_increment%'"
                                + " order by ordinal_position")) {
            p.setString(1, tabel);
            try (var r = p.executeQuery()) {
                while (r.next()) {
                    hasil.add(
                            new Kolom(
                                    r.getString(1), r.getString(2), r.getLong(3), r.getBoolean(4)));
                }
            }
        }
        return hasil;
    }

    private static Map<String, String[]> rujukan(Connection s, String tabel) throws SQLException {
        var hasil = new HashMap<String, String[]>();
        try (var p =
                s.prepareStatement(
                        "select column_name, referenced_table_name, referenced_column_name from"
                                + " information_schema.key_column_usage where table_schema = database()"
                                + " and table_name = ? and referenced_table_name is not null")) {
            p.setString(1, tabel);
            try (var r = p.executeQuery()) {
                while (r.next()) {
                    hasil.put(r.getString(1), new String[] {r.getString(2), r.getString(3)});
                }
            }
        }
        return hasil;
    }
}
