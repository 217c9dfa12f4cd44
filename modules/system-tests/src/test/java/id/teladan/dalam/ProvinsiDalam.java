package id.teladan.dalam;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Two people of one division, written past the application; each signs in with his NIP. */
final class ProvinsiDalam {

    /** Head of the division. */
    static final String RATNA = "198001012005011003";

    /** His subordinate. */
    static final String BAGUS = "198001012005011004";

    private ProvinsiDalam() {}

    /** Inserts both once and takes away what a test wrote before; the audit trail stays. */
    static void siapkan(DataSource sumber) throws SQLException {
        try (var s = sumber.getConnection();
                var p = s.createStatement()) {
            p.execute("delete from skp_riwayat");
            p.execute("delete from skp_hasil_kerja");
            p.execute("delete from skp_skp");
            if (angka(sumber, "select count(*) from core_pegawai") > 0) {
                return;
            }
            p.execute(
                    "insert into core_unit (id, kode, nama, jenis, jalur, berlaku_mulai) values (1, 'U1', 'Bidang A',"
                            + " 'BIDANG', '/1/', '2020-01-01')");
            p.execute(
                    "insert into core_jabatan (id, unit_id, nama, jenis, jenjang, kelas, kepala, formasi,"
                            + " berlaku_mulai) values (1, 1, 'Kepala Bidang A', 'STRUKTURAL', 'ADMINISTRATOR', 11,"
                            + " true, 1, '2020-01-01'), (2, 1, 'Penata Layanan', 'PELAKSANA', 'PELAKSANA', 7, false,"
                            + " 5, '2020-01-01')");
            p.execute(
                    "insert into core_pegawai (id, nip, nama, tanggal_lahir, jenis_kelamin, status, kedudukan_hukum)"
                            + " values (1, '"
                            + RATNA
                            + "', 'Ratna', '1980-01-01', 'PEREMPUAN', 'PNS', '01'), (2, '"
                            + BAGUS
                            + "', 'Bagus', '1980-01-01', 'LAKI_LAKI', 'PNS', '01')");
            p.execute(
                    "insert into core_penugasan (id, pegawai_id, jabatan_id, jenis, mulai, sumber) values (1, 1, 1,"
                            + " 'DEFINITIF', '2021-01-01', 'LOKAL'), (2, 2, 2, 'DEFINITIF', '2021-01-01', 'LOKAL')");
        }
    }

    /** A number read on a connection of its own, outside the running transaction. */
    static long angka(DataSource sumber, String kueri) throws SQLException {
        try (var s = sumber.getConnection();
                var p = s.createStatement();
                var h = p.executeQuery(kueri)) {
            h.next();
            return h.getLong(1);
        }
    }
}
