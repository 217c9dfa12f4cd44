package id.teladan.core.contoh;

import id.teladan.core.izin.Peran;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A small organisation, arranged by plain SQL past the application. Ids are given by the test. */
public final class SusunanContoh {

    private final BasisDataUji db;
    private final Map<Long, String> jalur = new HashMap<>();
    private final Map<Long, Long> opd = new HashMap<>();
    private long nomor = 500_001;

    public SusunanContoh(BasisDataUji db) {
        this.db = db;
    }

    /** Moves the clock of the application to noon of a day (WIB). */
    public static void hari(LocalDate hari) {
        JamTeladan.geserKe(hari.atTime(12, 0).atZone(JamTeladan.WIB).toInstant());
    }

    /** NIP of a person of {@link #orang}. */
    public static String nip(long id) {
        return "19900101201503%d%03d".formatted(1 + id / 1000 % 2, id % 1000);
    }

    /** A unit with a head position whose id is {@code id * 10}; units below the first two levels share their OPD. */
    public SusunanContoh unit(long id, Long induk, String nama) {
        jalur.put(id, (induk == null ? "/" : jalur.get(induk)) + id + "/");
        opd.put(
                id,
                induk == null || opd.get(induk) == null
                        ? (induk == null ? null : id)
                        : opd.get(induk));
        sql(
                "insert into core_unit (id, kode, nama, jenis, induk_id, opd_id, jalur, berlaku_mulai) values (?, ?, ?, 'BIDANG', ?, ?, ?, '2000-01-01')",
                id,
                "U" + id,
                nama,
                induk,
                opd.get(id),
                jalur.get(id));
        return jabatan(id * 10, id, "Kepala " + nama, "STRUKTURAL", "ADMINISTRATOR", true, 1);
    }

    public SusunanContoh jabatan(
            long id,
            long unit,
            String nama,
            String jenis,
            String jenjang,
            boolean kepala,
            int formasi) {
        return sql(
                "insert into core_jabatan (id, unit_id, nama, jenis, jenjang, kelas, kepala, formasi, berlaku_mulai) values (?, ?, ?, ?, ?, 7, ?, ?, '2000-01-01')",
                id,
                unit,
                nama,
                jenis,
                jenjang,
                kepala,
                formasi);
    }

    public SusunanContoh orang(long id, String nama) {
        return sql(
                "insert into core_pegawai (id, nip, nik, nama, tanggal_lahir, jenis_kelamin, status, kedudukan_hukum, tmt_cpns, telepon, alamat, npwp, rekening) values (?, ?, ?, ?, '1990-01-01', 'LAKI_LAKI', 'PNS', '01', '2015-03-01', ?, ?, ?, ?)",
                id,
                nip(id),
                "36%014d".formatted(id),
                nama,
                "0812" + id,
                "Jalan " + id,
                "NPWP" + id,
                "REK" + id);
    }

    /** Position of a unit for everybody who is not its head; id {@code unit * 10 + 1}. */
    public SusunanContoh staf(long unit) {
        return jabatan(unit * 10 + 1, unit, "Pengelola", "PELAKSANA", "PELAKSANA", false, 5);
    }

    public SusunanContoh tugas(
            long orang, long jabatan, String jenis, String mulai, String sampai) {
        return sql(
                "insert into core_penugasan (id, pegawai_id, jabatan_id, jenis, mulai, sampai, sumber) values (?, ?, ?, ?, ?, ?, 'LOKAL')",
                nomor++,
                orang,
                jabatan,
                jenis,
                mulai,
                sampai);
    }

    public SusunanContoh golongan(long orang, String golongan, String mulai, String sampai) {
        return sql(
                "insert into core_riwayat_golongan (id, pegawai_id, golongan, mulai, sampai, sumber) values (?, ?, ?, ?, ?, 'LOKAL')",
                nomor++,
                orang,
                golongan,
                mulai,
                sampai);
    }

    public SusunanContoh peran(long orang, Peran peran, Long unit) {
        return sql(
                "insert into core_peran_pengguna (id, pegawai_id, peran, unit_id, mulai) values (?, ?, ?, ?, '2000-01-01')",
                nomor++,
                orang,
                peran.name(),
                unit);
    }

    public SusunanContoh sql(String perintah, Object... nilai) {
        try (var s = db.sambungan();
                var p = s.prepareStatement(perintah)) {
            for (var i = 0; i < nilai.length; i++) {
                p.setObject(i + 1, nilai[i]);
            }
            p.executeUpdate();
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(perintah, e);
        }
    }
}
