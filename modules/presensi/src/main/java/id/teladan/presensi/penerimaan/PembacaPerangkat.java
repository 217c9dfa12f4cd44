package id.teladan.presensi.penerimaan;

import java.sql.Connection;
import java.sql.SQLException;

/** Looks devices up by what they call themselves. */
final class PembacaPerangkat {

    private PembacaPerangkat() {}

    /** The active device of the allow-list, or null. */
    static PerangkatTerkenal cari(Connection c, String sn) throws SQLException {
        try (var p =
                c.prepareStatement(
                        "select id, kelompok, zona_menit from presensi_perangkat where sn = ? and aktif")) {
            p.setString(1, sn);
            try (var h = p.executeQuery()) {
                return h.next()
                        ? new PerangkatTerkenal(h.getLong(1), sn, h.getString(2), h.getInt(3))
                        : null;
            }
        }
    }
}
