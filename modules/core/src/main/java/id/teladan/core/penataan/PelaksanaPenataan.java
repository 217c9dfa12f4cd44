package id.teladan.core.penataan;

import id.teladan.core.audit.AuditMassal;
import id.teladan.core.basisdata.SisipanMassal;
import id.teladan.core.basisdata.UrutanMassal;
import id.teladan.core.pegawai.PenugasanMassal;
import id.teladan.core.penataan.Rancangan.Kursi;
import id.teladan.core.penataan.Rancangan.Simpul;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes a reorganisation as dated rows: what changes ends the day before and goes on from the day. All in the transaction
 * of the caller, with an audit row for each changed row.
 */
final class PelaksanaPenataan {

    private final Connection c;
    private final long penataanId;
    private final LocalDate hari;
    private final String nomorSk;
    private final LocalDate tanggalSk;
    private final AuditMassal audit = new AuditMassal();

    PelaksanaPenataan(
            Connection c, long penataanId, LocalDate hari, String nomorSk, LocalDate tanggalSk) {
        this.c = c;
        this.penataanId = penataanId;
        this.hari = hari;
        this.nomorSk = nomorSk;
        this.tanggalSk = tanggalSk;
    }

    void tulis(Rancangan r) throws SQLException {
        unit(r.unitBerakhir(), r.unitBaru());
        jabatan(r.jabatanBerakhir(), r.jabatanBaru());
        tugas(r.pindah());
        peran(r.peran());
        audit.tulis(c);
    }

    private void unit(List<Simpul> berakhir, List<Simpul> baru) throws SQLException {
        akhiri("core_unit", "berlaku_sampai", berakhir.stream().map(s -> s.asal.id()).toList());
        berakhir.forEach(s -> audit.ubah("Unit", s.asal.id(), "berlakuSampai", null, kemarin()));
        var id = UrutanMassal.ambil(c, "core_unit_seq", baru.size());
        baru.forEach(s -> s.id = id.nextLong());
        try (var sisip =
                new SisipanMassal(
                        c,
                        "core_unit",
                        "id",
                        "kode",
                        "nama",
                        "jenis",
                        "induk_id",
                        "opd_id",
                        "jalur",
                        "siasn_id",
                        "wilayah",
                        "berlaku_mulai",
                        "berlaku_sampai",
                        "versi")) {
            for (var s : baru) {
                var asal = s.asal;
                sisip.baris(
                        s.id,
                        s.kode,
                        s.nama,
                        s.jenis,
                        s.induk == null ? null : s.induk.id,
                        opd(s),
                        jalur(s),
                        asal == null ? null : asal.siasnId(),
                        asal == null ? null : asal.wilayah(),
                        hari,
                        null,
                        0);
                audit.buat(
                        "Unit",
                        s.id,
                        "kode",
                        s.kode,
                        "nama",
                        s.nama,
                        "induk",
                        s.induk == null ? null : s.induk.id,
                        "jalur",
                        jalur(s),
                        "berlakuMulai",
                        hari);
            }
        }
        asal(baru);
    }

    private void asal(List<Simpul> baru) throws SQLException {
        try (var sisip =
                new SisipanMassal(c, "core_unit_asal", "unit_id", "asal_id", "penataan_id")) {
            for (var s : baru) {
                if (s.asal != null) {
                    sisip.baris(s.id, s.asal.id(), penataanId);
                }
                for (var b : s.berasal) {
                    if (b.asal != null && b != s) {
                        sisip.baris(s.id, b.asal.id(), penataanId);
                    }
                }
            }
        }
    }

    private static Long opd(Simpul s) {
        for (var x = s; x != null; x = x.induk) {
            if (x.opd) {
                return x.id;
            }
        }
        return null;
    }

    private static String jalur(Simpul s) {
        if (!s.barisBaru()) {
            return s.asal.jalur();
        }
        return (s.induk == null ? "/" : jalur(s.induk)) + s.id + "/";
    }

    private void jabatan(List<Kursi> berakhir, List<Kursi> baru) throws SQLException {
        akhiri("core_jabatan", "berlaku_sampai", berakhir.stream().map(k -> k.asal.id()).toList());
        berakhir.forEach(k -> audit.ubah("Jabatan", k.asal.id(), "berlakuSampai", null, kemarin()));
        var id = UrutanMassal.ambil(c, "core_jabatan_seq", baru.size());
        try (var sisip =
                new SisipanMassal(
                        c,
                        "core_jabatan",
                        "id",
                        "unit_id",
                        "nama",
                        "jenis",
                        "jenjang",
                        "eselon",
                        "kelas",
                        "kepala",
                        "formasi",
                        "berlaku_mulai",
                        "berlaku_sampai",
                        "versi")) {
            for (var k : baru) {
                k.id = id.nextLong();
                sisip.baris(
                        k.id, k.unit.id, k.nama, k.jenis, k.jenjang, k.eselon, k.kelas, k.kepala,
                        k.formasi, hari, null, 0);
                audit.buat(
                        "Jabatan",
                        k.id,
                        "unit",
                        k.unit.id,
                        "nama",
                        k.nama,
                        "kelas",
                        k.kelas,
                        "formasi",
                        k.formasi,
                        "berlakuMulai",
                        hari);
            }
        }
    }

    private void tugas(List<Rancangan.TugasPindah> semua) throws SQLException {
        var lama = semua.stream().filter(t -> t.asal().mulai().isBefore(hari)).toList();
        akhiri("core_penugasan", "sampai", lama.stream().map(t -> t.asal().id()).toList());
        lama.forEach(
                t ->
                        audit.ubah(
                                "Penugasan",
                                t.asal().id(),
                                "sampai",
                                t.asal().sampai(),
                                kemarin()));
        var lanjut = lama.stream().filter(t -> t.ke() != null).toList();
        var id = UrutanMassal.ambil(c, "core_penugasan_seq", lanjut.size());
        try (var sisip = PenugasanMassal.sisipan(c)) {
            for (var t : lanjut) {
                var baru = id.nextLong();
                sisip.baris(
                        baru,
                        t.asal().pegawaiId(),
                        t.ke().id,
                        t.asal().jenis(),
                        hari,
                        t.asal().sampai(),
                        nomorSk,
                        tanggalSk,
                        "LOKAL",
                        0);
                audit.buat(
                        "Penugasan",
                        baru,
                        "pegawai",
                        t.asal().pegawaiId(),
                        "jabatan",
                        t.ke().id,
                        "jenis",
                        t.asal().jenis(),
                        "mulai",
                        hari);
            }
        }
        try (var p =
                c.prepareStatement(
                        "update core_penugasan set jabatan_id = ?, versi = versi + 1 where id = ?")) {
            for (var t : semua) {
                if (!t.asal().mulai().isBefore(hari) && t.ke() != null) {
                    p.setLong(1, t.ke().id);
                    p.setLong(2, t.asal().id());
                    p.addBatch();
                    audit.ubah(
                            "Penugasan", t.asal().id(), "jabatan", t.asal().jabatanId(), t.ke().id);
                }
            }
            p.executeBatch();
        }
    }

    private void peran(List<Rancangan.PeranPindah> semua) throws SQLException {
        var lama = semua.stream().filter(p -> p.asal().mulai().isBefore(hari)).toList();
        akhiri("core_peran_pengguna", "sampai", lama.stream().map(p -> p.asal().id()).toList());
        lama.forEach(
                p ->
                        audit.ubah(
                                "PeranPengguna",
                                p.asal().id(),
                                "sampai",
                                p.asal().sampai(),
                                kemarin()));
        var id = UrutanMassal.ambil(c, "core_peran_pengguna_seq", lama.size());
        try (var sisip =
                new SisipanMassal(
                        c,
                        "core_peran_pengguna",
                        "id",
                        "pegawai_id",
                        "peran",
                        "unit_id",
                        "mulai",
                        "sampai",
                        "versi")) {
            for (var p : lama) {
                if (p.ke() != null) {
                    var baru = id.nextLong();
                    sisip.baris(
                            baru,
                            p.asal().pegawaiId(),
                            p.asal().peran(),
                            p.ke().id,
                            hari,
                            p.asal().sampai(),
                            0);
                    audit.buat(
                            "PeranPengguna",
                            baru,
                            "pegawai",
                            p.asal().pegawaiId(),
                            "peran",
                            p.asal().peran(),
                            "unit",
                            p.ke().id,
                            "mulai",
                            hari);
                }
            }
        }
        try (var u =
                c.prepareStatement(
                        "update core_peran_pengguna set unit_id = ?, versi = versi + 1 where id = ?")) {
            for (var p : semua) {
                if (!p.asal().mulai().isBefore(hari) && p.ke() != null) {
                    u.setLong(1, p.ke().id);
                    u.setLong(2, p.asal().id());
                    u.addBatch();
                    audit.ubah(
                            "PeranPengguna", p.asal().id(), "unit", p.asal().unitId(), p.ke().id);
                }
            }
            u.executeBatch();
        }
    }

    private LocalDate kemarin() {
        return hari.minusDays(1);
    }

    private void akhiri(String tabel, String kolom, List<Long> id) throws SQLException {
        try (var p =
                c.prepareStatement(
                        "update "
                                + tabel
                                + " set "
                                + kolom
                                + " = ?, versi = versi + 1 where id = ?")) {
            for (var x : id) {
                p.setObject(1, kemarin());
                p.setLong(2, x);
                p.addBatch();
            }
            p.executeBatch();
        }
    }
}
