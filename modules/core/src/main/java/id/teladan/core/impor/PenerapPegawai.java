package id.teladan.core.impor;

import id.teladan.core.audit.AuditMassal;
import id.teladan.core.basisdata.SisipanMassal;
import id.teladan.core.basisdata.UrutanMassal;
import id.teladan.core.impor.Rencana.JabatanBaru;
import id.teladan.core.impor.Rencana.RencanaPegawai;
import id.teladan.core.pegawai.StatusPegawai;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.function.IntConsumer;

/**
 * Writes people, their ranks, new positions and assignments in bulk. A new person is one change and one audit row, which
 * holds his first rank and his assignment too; of a known person each changed row has an audit row of its own.
 */
final class PenerapPegawai {

    private static final int SEKALI = 1_000;
    private static final String AKTIF = "01";
    private static final String LOKAL = "LOKAL";
    private static final String DEFINITIF = "DEFINITIF";

    private final Connection c;
    private final AuditMassal audit;
    private PrimitiveIterator.OfLong idPegawai;
    private PrimitiveIterator.OfLong idGolongan;
    private PrimitiveIterator.OfLong idPenugasan;

    PenerapPegawai(Connection c, AuditMassal audit) {
        this.c = c;
        this.audit = audit;
    }

    /** @param selesai told the number of people done so far */
    void terapkan(
            Collection<JabatanBaru> jabatan,
            List<RencanaPegawai> rencana,
            Map<String, Long> unit,
            IntConsumer selesai)
            throws SQLException {
        jabatan(jabatan, unit);
        idPegawai =
                urutan("core_pegawai_seq", rencana.stream().filter(r -> r.kini() == null).count());
        idGolongan =
                urutan(
                        "core_riwayat_golongan_seq",
                        rencana.stream()
                                .filter(
                                        r ->
                                                r.golongan() != null
                                                        && r.golongan().betulkan() == null)
                                .count());
        idPenugasan =
                urutan(
                        "core_penugasan_seq",
                        rencana.stream().filter(r -> r.penugasan() != null).count());
        for (var dari = 0; dari < rencana.size(); dari += SEKALI) {
            var sampai = Math.min(rencana.size(), dari + SEKALI);
            bagian(rencana.subList(dari, sampai));
            selesai.accept(sampai);
        }
    }

    private PrimitiveIterator.OfLong urutan(String nama, long banyak) throws SQLException {
        return UrutanMassal.ambil(c, nama, (int) banyak);
    }

    private void jabatan(Collection<JabatanBaru> jabatan, Map<String, Long> unit)
            throws SQLException {
        var id = urutan("core_jabatan_seq", jabatan.size());
        try (var sisip =
                new SisipanMassal(
                        c,
                        "core_jabatan",
                        "id",
                        "unit_id",
                        "nama",
                        "jenis",
                        "jenjang",
                        "kelas",
                        "kepala",
                        "formasi",
                        "berlaku_mulai",
                        "berlaku_sampai",
                        "versi")) {
            for (var j : jabatan) {
                j.id = id.nextLong();
                var jenjang = Acuan.jenjang(j.jenis, j.nama, j.kelas);
                var unitId = j.unitId != null ? j.unitId : unit.get(j.unorKode);
                sisip.baris(
                        j.id, unitId, j.nama, j.jenis, jenjang, j.kelas, false, j.formasi, j.mulai,
                        j.sampai, 0);
                audit.buat(
                        "Jabatan",
                        j.id,
                        "unit",
                        unitId,
                        "nama",
                        j.nama,
                        "jenis",
                        j.jenis,
                        "jenjang",
                        jenjang,
                        "kelas",
                        j.kelas,
                        "kepala",
                        false,
                        "formasi",
                        j.formasi,
                        "berlakuMulai",
                        j.mulai,
                        "berlakuSampai",
                        j.sampai);
            }
        }
    }

    private void bagian(List<RencanaPegawai> rencana) throws SQLException {
        var id = orang(rencana);
        var idRiwayat = golongan(rencana, id);
        var idTugas = penugasan(rencana, id);
        for (var i = 0; i < id.length; i++) {
            if (rencana.get(i).kini() == null) {
                auditOrangBaru(rencana.get(i), id[i], idRiwayat[i], idTugas[i]);
            }
        }
    }

    private long[] golongan(List<RencanaPegawai> rencana, long[] orang) throws SQLException {
        var id = new long[orang.length];
        try (var sisip =
                        new SisipanMassal(
                                c,
                                "core_riwayat_golongan",
                                "id",
                                "pegawai_id",
                                "golongan",
                                "mulai",
                                "sampai",
                                "sumber",
                                "versi");
                var tutup =
                        c.prepareStatement(
                                "update core_riwayat_golongan set sampai = ?, versi = versi + 1 where id = ?");
                var betulkan =
                        c.prepareStatement(
                                "update core_riwayat_golongan set golongan = ?, versi = versi + 1 where id = ?")) {
            for (var i = 0; i < id.length; i++) {
                if (rencana.get(i).golongan() != null) {
                    id[i] = golongan(rencana.get(i), orang[i], sisip, tutup, betulkan);
                }
            }
            tutup.executeBatch();
            betulkan.executeBatch();
        }
        return id;
    }

    private long[] penugasan(List<RencanaPegawai> rencana, long[] orang) throws SQLException {
        var id = new long[orang.length];
        try (var sisip =
                        new SisipanMassal(
                                c,
                                "core_penugasan",
                                "id",
                                "pegawai_id",
                                "jabatan_id",
                                "jenis",
                                "mulai",
                                "sumber",
                                "versi");
                var tutup =
                        c.prepareStatement(
                                "update core_penugasan set sampai = ?, versi = versi + 1 where id = ?")) {
            for (var i = 0; i < id.length; i++) {
                if (rencana.get(i).penugasan() != null) {
                    id[i] = penugasan(rencana.get(i), orang[i], sisip, tutup);
                }
            }
            tutup.executeBatch();
        }
        return id;
    }

    private long[] orang(List<RencanaPegawai> rencana) throws SQLException {
        var id = new long[rencana.size()];
        try (var sisip =
                        new SisipanMassal(
                                c,
                                "core_pegawai",
                                "id",
                                "nip",
                                "nik",
                                "nama",
                                "tanggal_lahir",
                                "jenis_kelamin",
                                "status",
                                "kedudukan_hukum",
                                "tmt_cpns",
                                "rekening",
                                "ptkp",
                                "versi");
                var ubah =
                        c.prepareStatement(
                                "update core_pegawai set nama = ?, nik = ?, tanggal_lahir = ?, jenis_kelamin = ?, status"
                                        + " = ?, ptkp = ?, rekening = ?, versi = versi + 1 where id = ?")) {
            for (var i = 0; i < id.length; i++) {
                var r = rencana.get(i);
                if (r.kini() == null) {
                    id[i] = idPegawai.nextLong();
                    sisipOrang(sisip, id[i], r.baris());
                } else {
                    id[i] = r.kini().id();
                    if (r.identitasBerubah()) {
                        ubahOrang(ubah, r);
                    }
                }
            }
            ubah.executeBatch();
        }
        return id;
    }

    private static void sisipOrang(SisipanMassal sisip, long id, BarisPegawai b)
            throws SQLException {
        sisip.baris(
                id,
                b.nip(),
                b.nik(),
                b.nama(),
                b.lahir(),
                b.kelamin(),
                b.status(),
                AKTIF,
                tmtCpns(b),
                b.rekening(),
                b.ptkp(),
                0);
    }

    private void auditOrangBaru(RencanaPegawai r, long id, long idRiwayat, long idTugas) {
        var b = r.baris();
        var g = r.golongan();
        var t = r.penugasan();
        audit.buat(
                "Pegawai",
                id,
                "nip",
                b.nip(),
                "nik",
                b.nik(),
                "nama",
                b.nama(),
                "tanggalLahir",
                b.lahir(),
                "jenisKelamin",
                b.kelamin(),
                "status",
                b.status(),
                "kedudukanHukum",
                AKTIF,
                "tmtCpns",
                tmtCpns(b),
                "rekening",
                b.rekening(),
                "ptkp",
                b.ptkp(),
                "riwayatGolongan.id",
                g == null ? null : idRiwayat,
                "riwayatGolongan.golongan",
                g == null ? null : g.golongan(),
                "riwayatGolongan.mulai",
                g == null ? null : g.mulai(),
                "riwayatGolongan.sampai",
                g == null ? null : g.sampai(),
                "penugasan.id",
                t == null ? null : idTugas,
                "penugasan.jabatan",
                t == null ? null : jabatanId(t),
                "penugasan.jenis",
                t == null ? null : DEFINITIF,
                "penugasan.mulai",
                t == null ? null : t.mulai(),
                "sumber",
                LOKAL);
    }

    private void ubahOrang(PreparedStatement ubah, RencanaPegawai r) throws SQLException {
        var b = r.baris();
        var k = r.kini();
        var beda = new ArrayList<Object>();
        ubah.setString(1, pilih(beda, "nama", k.nama(), b.nama()));
        ubah.setString(2, pilih(beda, "nik", k.nik(), b.nik()));
        ubah.setObject(3, pilih(beda, "tanggalLahir", k.lahir(), b.lahir()));
        ubah.setString(4, pilih(beda, "jenisKelamin", k.kelamin(), b.kelamin()).name());
        ubah.setString(5, pilih(beda, "status", k.status(), b.status()).name());
        ubah.setString(6, pilih(beda, "ptkp", k.ptkp(), b.ptkp()));
        ubah.setString(7, pilih(beda, "rekening", k.rekening(), b.rekening()));
        ubah.setLong(8, k.id());
        ubah.addBatch();
        audit.ubah("Pegawai", k.id(), beda.toArray());
    }

    /** The value in the end; an empty cell keeps what is recorded. */
    private static <T> T pilih(List<Object> beda, String nama, T lama, T baru) {
        if (baru == null || Objects.equals(lama, baru)) {
            return lama;
        }
        beda.add(nama);
        beda.add(lama);
        beda.add(baru);
        return baru;
    }

    private long golongan(
            RencanaPegawai r,
            long pegawaiId,
            SisipanMassal sisip,
            PreparedStatement tutup,
            PreparedStatement betulkan)
            throws SQLException {
        var g = r.golongan();
        if (g.betulkan() != null) {
            betulkan.setString(1, g.golongan());
            betulkan.setLong(2, g.betulkan().id());
            betulkan.addBatch();
            audit.ubah(
                    "RiwayatGolongan",
                    g.betulkan().id(),
                    "golongan",
                    g.betulkan().golongan(),
                    g.golongan());
            return g.betulkan().id();
        }
        if (g.tutup() != null) {
            var sampai = g.mulai().minusDays(1);
            tutup(tutup, g.tutup().id(), sampai);
            audit.ubah("RiwayatGolongan", g.tutup().id(), "sampai", g.tutup().sampai(), sampai);
        }
        var id = idGolongan.nextLong();
        sisip.baris(id, pegawaiId, g.golongan(), g.mulai(), g.sampai(), LOKAL, 0);
        if (r.kini() != null) {
            audit.buat(
                    "RiwayatGolongan",
                    id,
                    "pegawai",
                    pegawaiId,
                    "golongan",
                    g.golongan(),
                    "mulai",
                    g.mulai(),
                    "sampai",
                    g.sampai(),
                    "sumber",
                    LOKAL);
        }
        return id;
    }

    private long penugasan(
            RencanaPegawai r, long pegawaiId, SisipanMassal sisip, PreparedStatement tutup)
            throws SQLException {
        var t = r.penugasan();
        if (t.tutup() != null) {
            var sampai = t.mulai().minusDays(1);
            tutup(tutup, t.tutup().id(), sampai);
            audit.ubah("Penugasan", t.tutup().id(), "sampai", t.tutup().sampai(), sampai);
        }
        var id = idPenugasan.nextLong();
        var jabatanId = jabatanId(t);
        sisip.baris(id, pegawaiId, jabatanId, DEFINITIF, t.mulai(), LOKAL, 0);
        if (r.kini() != null) {
            audit.buat(
                    "Penugasan",
                    id,
                    "pegawai",
                    pegawaiId,
                    "jabatan",
                    jabatanId,
                    "jenis",
                    DEFINITIF,
                    "mulai",
                    t.mulai(),
                    "sumber",
                    LOKAL);
        }
        return id;
    }

    private static long jabatanId(Rencana.RencanaPenugasan t) {
        return t.jabatanId() == null ? t.jabatanBaru().id : t.jabatanId();
    }

    private static void tutup(PreparedStatement p, long id, LocalDate sampai) throws SQLException {
        p.setObject(1, sampai);
        p.setLong(2, id);
        p.addBatch();
    }

    /** First day of the month in the NIP of a civil servant; a PPPK number holds no month. */
    private static LocalDate tmtCpns(BarisPegawai b) {
        if (b.status() == StatusPegawai.PPPK) {
            return null;
        }
        var bulan = Integer.parseInt(b.nip().substring(12, 14));
        return bulan < 1 || bulan > 12
                ? null
                : LocalDate.of(Integer.parseInt(b.nip().substring(8, 12)), bulan, 1);
    }
}
