package id.teladan.core.penataan;

import id.teladan.core.unitkerja.JenisUnit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Units, positions, holders and roles as they stand on a day without the reorganisation, and what begins later. */
final class Keadaan {

    record UnitAda(
            long id,
            String kode,
            String nama,
            JenisUnit jenis,
            Long indukId,
            Long opdId,
            String jalur,
            String siasnId,
            String wilayah,
            LocalDate mulai,
            LocalDate sampai) {}

    record JabatanAda(
            long id,
            long unitId,
            String nama,
            String jenis,
            String jenjang,
            String eselon,
            int kelas,
            boolean kepala,
            int formasi,
            LocalDate mulai,
            LocalDate sampai) {}

    record TugasAda(
            long id,
            long pegawaiId,
            String nama,
            long jabatanId,
            String jenis,
            LocalDate mulai,
            LocalDate sampai) {

        boolean definitif() {
            return "DEFINITIF".equals(jenis);
        }
    }

    record PeranAda(
            long id,
            long pegawaiId,
            String peran,
            long unitId,
            LocalDate mulai,
            LocalDate sampai) {}

    final LocalDate hari;
    final Map<Long, UnitAda> unit = new LinkedHashMap<>();
    final Map<Long, JabatanAda> jabatan = new LinkedHashMap<>();
    final List<TugasAda> tugas = new ArrayList<>();
    final List<PeranAda> peran = new ArrayList<>();

    /** Units and positions whose parent or unit is the key and that begin after the day. */
    final Map<Long, Integer> menyusul = new HashMap<>();

    private Keadaan(LocalDate hari) {
        this.hari = hari;
    }

    /**
     * @param kunci true to lock the units until the end of the transaction, so that no other change comes in between
     */
    static Keadaan baca(Connection c, LocalDate hari, boolean kunci) throws SQLException {
        var k = new Keadaan(hari);
        k.bacaUnit(c, kunci);
        k.bacaJabatan(c);
        k.bacaTugas(c);
        k.bacaPeran(c);
        return k;
    }

    private void bacaUnit(Connection c, boolean kunci) throws SQLException {
        try (var p =
                siapkan(
                        c,
                        "select id, kode, nama, jenis, induk_id, opd_id, jalur, siasn_id, wilayah, berlaku_mulai,"
                                + " berlaku_sampai from core_unit where berlaku_sampai is null or berlaku_sampai >= ?"
                                + " order by length(jalur), id"
                                + (kunci ? " for update" : ""))) {
            try (var b = p.executeQuery()) {
                while (b.next()) {
                    var u =
                            new UnitAda(
                                    b.getLong(1),
                                    b.getString(2),
                                    b.getString(3),
                                    JenisUnit.valueOf(b.getString(4)),
                                    angka(b, 5),
                                    angka(b, 6),
                                    b.getString(7),
                                    b.getString(8),
                                    b.getString(9),
                                    tanggal(b, 10),
                                    tanggal(b, 11));
                    if (u.mulai().isAfter(hari)) {
                        if (u.indukId() != null) {
                            menyusul.merge(u.indukId(), 1, Integer::sum);
                        }
                    } else {
                        unit.put(u.id(), u);
                    }
                }
            }
        }
    }

    private void bacaJabatan(Connection c) throws SQLException {
        try (var p =
                        siapkan(
                                c,
                                "select id, unit_id, nama, jenis, jenjang, eselon, kelas, kepala, formasi, berlaku_mulai,"
                                        + " berlaku_sampai from core_jabatan where berlaku_sampai is null or berlaku_sampai >= ?"
                                        + " order by id");
                var b = p.executeQuery()) {
            while (b.next()) {
                var j =
                        new JabatanAda(
                                b.getLong(1),
                                b.getLong(2),
                                b.getString(3),
                                b.getString(4),
                                b.getString(5),
                                b.getString(6),
                                b.getInt(7),
                                b.getBoolean(8),
                                b.getInt(9),
                                tanggal(b, 10),
                                tanggal(b, 11));
                if (j.mulai().isAfter(hari)) {
                    menyusul.merge(j.unitId(), 1, Integer::sum);
                } else {
                    jabatan.put(j.id(), j);
                }
            }
        }
    }

    private void bacaTugas(Connection c) throws SQLException {
        try (var p =
                        siapkan(
                                c,
                                "select t.id, t.pegawai_id, p.nama, t.jabatan_id, t.jenis, t.mulai, t.sampai from"
                                        + " core_penugasan t join core_pegawai p on p.id = t.pegawai_id where t.sampai is null"
                                        + " or t.sampai >= ? order by t.mulai, t.id");
                var b = p.executeQuery()) {
            while (b.next()) {
                tugas.add(
                        new TugasAda(
                                b.getLong(1),
                                b.getLong(2),
                                b.getString(3),
                                b.getLong(4),
                                b.getString(5),
                                tanggal(b, 6),
                                tanggal(b, 7)));
            }
        }
    }

    private void bacaPeran(Connection c) throws SQLException {
        try (var p =
                        siapkan(
                                c,
                                "select id, pegawai_id, peran, unit_id, mulai, sampai from core_peran_pengguna where unit_id is"
                                        + " not null and (sampai is null or sampai >= ?) order by id");
                var b = p.executeQuery()) {
            while (b.next()) {
                peran.add(
                        new PeranAda(
                                b.getLong(1),
                                b.getLong(2),
                                b.getString(3),
                                b.getLong(4),
                                tanggal(b, 5),
                                tanggal(b, 6)));
            }
        }
    }

    private PreparedStatement siapkan(Connection c, String sql) throws SQLException {
        var p = c.prepareStatement(sql);
        p.setObject(1, hari);
        return p;
    }

    private static Long angka(ResultSet b, int kolom) throws SQLException {
        var nilai = b.getLong(kolom);
        return b.wasNull() ? null : nilai;
    }

    private static LocalDate tanggal(ResultSet b, int kolom) throws SQLException {
        return b.getObject(kolom, LocalDate.class);
    }
}
