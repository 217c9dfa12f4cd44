package id.teladan.core.berkas;

import id.teladan.uji.BasisDataUji;
import java.sql.SQLException;

/** People for tests of files, drafts and documents; each signs in with his NIP. */
public final class OrangUji {

    /** NIP of the first person, id 1. */
    public static final String ANI = "198001012005012001";

    /** NIP of the second person, id 2. */
    public static final String BUDI = "198102022006021002";

    private OrangUji() {}

    /** Inserts both. */
    public static void siapkan(BasisDataUji db) throws SQLException {
        try (var s = db.sambungan();
                var p =
                        s.prepareStatement(
                                "insert into core_pegawai (id, nip, nama, tanggal_lahir, jenis_kelamin, status,"
                                        + " kedudukan_hukum) values (?, ?, ?, '1980-01-01', ?, 'PNS', '01')")) {
            tambah(p, 1, ANI, "Ani Wulandari", "PEREMPUAN");
            tambah(p, 2, BUDI, "Budi Santoso", "LAKI_LAKI");
        }
    }

    private static void tambah(
            java.sql.PreparedStatement p, long id, String nip, String nama, String kelamin)
            throws SQLException {
        p.setLong(1, id);
        p.setString(2, nip);
        p.setString(3, nama);
        p.setString(4, kelamin);
        p.executeUpdate();
    }
}
