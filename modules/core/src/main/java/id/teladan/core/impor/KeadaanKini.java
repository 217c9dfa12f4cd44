package id.teladan.core.impor;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.pegawai.JenisKelamin;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.core.riwayat.RiwayatMassal;
import id.teladan.core.unitkerja.JenisUnit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The data that an import is compared with, read in bulk: a handful of statements however long the file is. */
final class KeadaanKini {

    record UnitKini(
            long id,
            String kode,
            String nama,
            JenisUnit jenis,
            Long indukId,
            Long opdId,
            String jalur,
            LocalDate mulai,
            LocalDate sampai) {

        boolean berlaku(LocalDate hari) {
            return sampai == null || !sampai.isBefore(hari);
        }
    }

    record JabatanKini(
            long id,
            long unitId,
            String nama,
            JenisJabatan jenis,
            int kelas,
            boolean kepala,
            LocalDate sampai) {}

    record OrangKini(
            long id,
            String nip,
            String nama,
            String nik,
            LocalDate lahir,
            JenisKelamin kelamin,
            StatusPegawai status,
            String ptkp,
            String rekening,
            List<GolonganKini> golongan,
            List<PenugasanKini> penugasan) {}

    record GolonganKini(long id, String golongan, LocalDate mulai, LocalDate sampai) {}

    record PenugasanKini(
            long id,
            long jabatanId,
            LocalDate mulai,
            LocalDate sampai,
            String nomorSk,
            LocalDate tanggalSk) {

        boolean terbuka(LocalDate hari) {
            return sampai == null || !sampai.isBefore(hari);
        }
    }

    private static final int SEKALI = 1_000;

    final Map<Long, UnitKini> unit = new LinkedHashMap<>();
    final Map<String, UnitKini> unitKode = new HashMap<>();
    final Map<Long, JabatanKini> jabatan = new HashMap<>();
    final Map<String, List<JabatanKini>> jabatanNama = new HashMap<>();
    final Map<Long, List<Long>> pemegangKepala = new HashMap<>();
    final Map<String, OrangKini> orang = new HashMap<>();
    final Map<Long, List<RiwayatMassal.Baris>> riwayat = new HashMap<>();
    private KodeGolongan kodeGolongan;

    private KeadaanKini() {}

    KodeGolongan kodeGolongan() {
        return kodeGolongan;
    }

    static KodeGolongan golongan(Connection c) throws SQLException {
        var hasil = new ArrayList<KodeGolongan.Golongan>();
        try (var p =
                        c.prepareStatement(
                                "select kode, siasn_id, jenis, pangkat from core_golongan order by jenis desc, urutan");
                var b = p.executeQuery()) {
            while (b.next()) {
                hasil.add(
                        new KodeGolongan.Golongan(
                                b.getString(1), b.getString(2), b.getString(3), b.getString(4)));
            }
        }
        return new KodeGolongan(hasil);
    }

    /** @param kunci true to lock the units and the people in the file, so that nobody changes them before the commit */
    static KeadaanKini baca(Connection c, BarisBerkas baris, LocalDate hari, boolean kunci)
            throws SQLException {
        var hasil = new KeadaanKini();
        var nip = baris.nip();
        hasil.bacaUnit(c, hari, kunci && !baris.unor().isEmpty());
        if (!nip.isEmpty()) {
            hasil.bacaJabatan(c, hari);
            hasil.bacaOrang(c, nip, kunci);
        }
        var jenis = baris.jenisRiwayat();
        if (!jenis.isEmpty()) {
            hasil.kodeGolongan = golongan(c);
            var orang = hasil.orang.values().stream().map(OrangKini::id).toList();
            for (var r : RiwayatMassal.baca(c, orang, jenis)) {
                hasil.riwayat.computeIfAbsent(r.pegawaiId(), x -> new ArrayList<>(4)).add(r);
            }
        }
        return hasil;
    }

    static String kunciJabatan(long unitId, String nama) {
        return unitId + "\u001f" + nama.toLowerCase(Locale.ROOT);
    }

    private void bacaUnit(Connection c, LocalDate hari, boolean kunci) throws SQLException {
        try (var p =
                        c.prepareStatement(
                                "select id, kode, nama, jenis, induk_id, opd_id, jalur, berlaku_mulai, berlaku_sampai from"
                                        + " core_unit order by berlaku_mulai, id"
                                        + (kunci ? " for update" : ""));
                var b = p.executeQuery()) {
            while (b.next()) {
                var u =
                        new UnitKini(
                                b.getLong(1),
                                b.getString(2),
                                b.getString(3),
                                JenisUnit.valueOf(b.getString(4)),
                                angka(b, 5),
                                angka(b, 6),
                                b.getString(7),
                                tanggal(b, 8),
                                tanggal(b, 9));
                unit.put(u.id(), u);
                if (u.berlaku(hari)) {
                    unitKode.put(u.kode(), u);
                }
            }
        }
    }

    private void bacaJabatan(Connection c, LocalDate hari) throws SQLException {
        try (var p =
                        c.prepareStatement(
                                "select id, unit_id, nama, jenis, kelas, kepala, berlaku_sampai from core_jabatan order by"
                                        + " id");
                var b = p.executeQuery()) {
            while (b.next()) {
                var j =
                        new JabatanKini(
                                b.getLong(1),
                                b.getLong(2),
                                b.getString(3),
                                JenisJabatan.valueOf(b.getString(4)),
                                b.getInt(5),
                                b.getBoolean(6),
                                tanggal(b, 7));
                jabatan.put(j.id(), j);
                jabatanNama
                        .computeIfAbsent(
                                kunciJabatan(j.unitId(), j.nama()), x -> new ArrayList<>(1))
                        .add(j);
            }
        }
        try (var p =
                c.prepareStatement(
                        "select t.jabatan_id, t.pegawai_id from core_penugasan t join core_jabatan j on j.id ="
                                + " t.jabatan_id where j.kepala and t.jenis = 'DEFINITIF' and (t.sampai is null or t.sampai"
                                + " >= ?)")) {
            p.setObject(1, hari);
            try (var b = p.executeQuery()) {
                while (b.next()) {
                    pemegangKepala
                            .computeIfAbsent(b.getLong(1), x -> new ArrayList<>(1))
                            .add(b.getLong(2));
                }
            }
        }
    }

    private void bacaOrang(Connection c, List<String> nip, boolean kunci) throws SQLException {
        var menurutId = new HashMap<Long, OrangKini>();
        for (var dari = 0; dari < nip.size(); dari += SEKALI) {
            var bagian = nip.subList(dari, Math.min(nip.size(), dari + SEKALI));
            try (var p =
                    c.prepareStatement(
                            "select id, nip, nama, nik, tanggal_lahir, jenis_kelamin, status, ptkp, rekening from"
                                    + " core_pegawai where nip in ("
                                    + tanda(bagian.size())
                                    + ")"
                                    + (kunci ? " for update" : ""))) {
                for (var i = 0; i < bagian.size(); i++) {
                    p.setString(i + 1, bagian.get(i));
                }
                try (var b = p.executeQuery()) {
                    while (b.next()) {
                        var o =
                                new OrangKini(
                                        b.getLong(1),
                                        b.getString(2),
                                        b.getString(3),
                                        b.getString(4),
                                        tanggal(b, 5),
                                        JenisKelamin.valueOf(b.getString(6)),
                                        StatusPegawai.valueOf(b.getString(7)),
                                        b.getString(8),
                                        b.getString(9),
                                        new ArrayList<>(2),
                                        new ArrayList<>(2));
                        orang.put(o.nip(), o);
                        menurutId.put(o.id(), o);
                    }
                }
            }
        }
        bacaRiwayat(c, menurutId);
    }

    private static void bacaRiwayat(Connection c, Map<Long, OrangKini> orang) throws SQLException {
        var id = List.copyOf(orang.keySet());
        for (var dari = 0; dari < id.size(); dari += SEKALI) {
            var bagian = id.subList(dari, Math.min(id.size(), dari + SEKALI));
            try (var p =
                    c.prepareStatement(
                            "select pegawai_id, id, golongan, mulai, sampai from core_riwayat_golongan where pegawai_id in"
                                    + " ("
                                    + tanda(bagian.size())
                                    + ") order by pegawai_id, mulai")) {
                isi(p, bagian);
                try (var b = p.executeQuery()) {
                    while (b.next()) {
                        orang.get(b.getLong(1))
                                .golongan()
                                .add(
                                        new GolonganKini(
                                                b.getLong(2),
                                                b.getString(3),
                                                tanggal(b, 4),
                                                tanggal(b, 5)));
                    }
                }
            }
            try (var p =
                    c.prepareStatement(
                            "select pegawai_id, id, jabatan_id, mulai, sampai, nomor_sk, tanggal_sk from core_penugasan where"
                                    + " jenis = 'DEFINITIF' and pegawai_id in ("
                                    + tanda(bagian.size())
                                    + ") order by pegawai_id, mulai, id")) {
                isi(p, bagian);
                try (var b = p.executeQuery()) {
                    while (b.next()) {
                        orang.get(b.getLong(1))
                                .penugasan()
                                .add(
                                        new PenugasanKini(
                                                b.getLong(2),
                                                b.getLong(3),
                                                tanggal(b, 4),
                                                tanggal(b, 5),
                                                b.getString(6),
                                                tanggal(b, 7)));
                    }
                }
            }
        }
    }

    private static void isi(java.sql.PreparedStatement p, List<Long> id) throws SQLException {
        for (var i = 0; i < id.size(); i++) {
            p.setLong(i + 1, id.get(i));
        }
    }

    static String tanda(int banyak) {
        return String.join(", ", Collections.nCopies(banyak, "?"));
    }

    private static Long angka(ResultSet b, int kolom) throws SQLException {
        var nilai = b.getLong(kolom);
        return b.wasNull() ? null : nilai;
    }

    private static LocalDate tanggal(ResultSet b, int kolom) throws SQLException {
        return b.getObject(kolom, LocalDate.class);
    }
}
