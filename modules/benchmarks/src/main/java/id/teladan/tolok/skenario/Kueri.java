package id.teladan.tolok.skenario;

import id.teladan.server.ServerTeladan;
import java.sql.SQLException;

/** Looks past the application. */
final class Kueri {

    private Kueri() {}

    static String teks(ServerTeladan server, String sql) throws SQLException {
        try (var s = server.basisData().sambungan();
                var p = s.createStatement();
                var b = p.executeQuery(sql)) {
            b.next();
            return b.getString(1);
        }
    }

    static long angka(ServerTeladan server, String sql) throws SQLException {
        return Long.parseLong(teks(server, sql));
    }

    static void ubah(ServerTeladan server, String... sql) throws SQLException {
        try (var s = server.basisData().sambungan();
                var p = s.createStatement()) {
            for (var x : sql) {
                p.executeUpdate(x);
            }
        }
    }
}
