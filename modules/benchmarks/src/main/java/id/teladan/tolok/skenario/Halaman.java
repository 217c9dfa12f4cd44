package id.teladan.tolok.skenario;

import id.teladan.server.ServerTeladan;
import java.sql.SQLException;
import java.util.List;

/** The pages that people open most. */
final class Halaman {

    private Halaman() {}

    /** Ten main pages of an officer of the BKD. */
    static List<String> sepuluh(ServerTeladan server) throws SQLException {
        return List.of(
                "/beranda",
                "/tugas",
                "/pegawai/daftar",
                "/pegawai/daftar?urut=JABATAN&hal=3",
                orang(server),
                "/unit/daftar",
                "/unit/rincian?id="
                        + Kueri.angka(
                                server,
                                "select id from core_unit where opd_id = id order by id limit 1"),
                "/impor/daftar",
                "/profil",
                "/skp/saya");
    }

    /** Record of somebody in the middle of the table. */
    static String orang(ServerTeladan server) throws SQLException {
        return "/pegawai/rincian?id="
                + Kueri.angka(
                        server,
                        "select p.id from core_pegawai p join core_penugasan t on t.pegawai_id = p.id order by p.id limit 1"
                                + " offset 5000");
    }
}
