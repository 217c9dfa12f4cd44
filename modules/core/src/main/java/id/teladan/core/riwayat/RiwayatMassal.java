package id.teladan.core.riwayat;

import id.teladan.core.audit.AuditMassal;
import id.teladan.core.basisdata.SisipanMassal;
import id.teladan.core.basisdata.UrutanMassal;
import id.teladan.core.pegawai.SumberData;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.TreeMap;

/**
 * Reads and writes records of many people with few statements, with the same meaning as one row on the page: a correction is a
 * new row that the old one names, and the table of ranks follows the valid rows. For bulk work that holds locks on the people;
 * its caller writes the audit rows.
 */
public final class RiwayatMassal {

    private static final int SEKALI = 1_000;

    /**
     * A valid row.
     *
     * @param id null = a rank that has no record of its own yet
     * @param versi version of the row, or of the rank
     */
    public record Baris(
            Long id,
            long pegawaiId,
            JenisRiwayat jenis,
            IsianRiwayat isian,
            SumberData sumber,
            long versi) {}

    /**
     * A row to be written.
     *
     * @param lama the valid row that it supersedes; null = none
     */
    public record Tulisan(long pegawaiId, JenisRiwayat jenis, Baris lama, IsianRiwayat isian) {}

    private static final class Golongan {
        long id;
        String kode;
        LocalDate mulai;
        LocalDate sampai;
        String nomorSk;
        LocalDate tanggalSk;
        String kenaikan;
        boolean baru;
        Object[] asal;

        Object[] isi() {
            return new Object[] {kode, mulai, sampai, nomorSk, tanggalSk, kenaikan};
        }
    }

    private RiwayatMassal() {}

    /** The valid rows of these people and kinds, by person and TMT; a rank without a record stands among them. */
    public static List<Baris> baca(
            Connection c, Collection<Long> pegawai, Collection<JenisRiwayat> jenis)
            throws SQLException {
        var hasil = new ArrayList<Baris>();
        var id = List.copyOf(pegawai);
        for (var dari = 0; !jenis.isEmpty() && dari < id.size(); dari += SEKALI) {
            var bagian = id.subList(dari, Math.min(id.size(), dari + SEKALI));
            try (var p =
                    c.prepareStatement(
                            "select id, pegawai_id, jenis, nomor_sk, tanggal_sk, tmt, sampai, isi, berkas_id, sumber, versi from"
                                    + " core_riwayat where digantikan_oleh is null and dibatalkan is null and pegawai_id in ("
                                    + tanda(bagian.size())
                                    + ") and jenis in ("
                                    + tanda(jenis.size())
                                    + ") order by pegawai_id, tmt, id")) {
                var ke = 1;
                for (var n : bagian) {
                    p.setLong(ke++, n);
                }
                for (var j : jenis) {
                    p.setString(ke++, j.name());
                }
                try (var b = p.executeQuery()) {
                    while (b.next()) {
                        hasil.add(baris(b));
                    }
                }
            }
            if (jenis.contains(JenisRiwayat.GOLONGAN)) {
                tanpaCatatan(c, bagian, hasil);
            }
        }
        return hasil;
    }

    private static Baris baris(ResultSet b) throws SQLException {
        var jenis = JenisRiwayat.valueOf(b.getString(3));
        var berkas = b.getLong(9);
        return new Baris(
                b.getLong(1),
                b.getLong(2),
                jenis,
                new IsianRiwayat(
                        b.getString(4),
                        b.getObject(5, LocalDate.class),
                        b.getObject(6, LocalDate.class),
                        b.getObject(7, LocalDate.class),
                        JsonIsi.baca(jenis, b.getString(8)),
                        berkas == 0 ? null : berkas),
                SumberData.valueOf(b.getString(10)),
                b.getLong(11));
    }

    private static void tanpaCatatan(Connection c, List<Long> pegawai, List<Baris> hasil)
            throws SQLException {
        try (var p =
                c.prepareStatement(
                        "select g.pegawai_id, g.nomor_sk, g.tanggal_sk, g.mulai, g.golongan, g.jenis_kenaikan, g.sumber, g.versi from"
                                + " core_riwayat_golongan g where g.pegawai_id in ("
                                + tanda(pegawai.size())
                                + ") and not exists (select 1 from core_riwayat r where r.pegawai_id = g.pegawai_id and r.jenis ="
                                + " 'GOLONGAN' and r.tmt = g.mulai and r.digantikan_oleh is null and r.dibatalkan is null) order"
                                + " by g.pegawai_id, g.mulai")) {
            isi(p, pegawai);
            try (var b = p.executeQuery()) {
                while (b.next()) {
                    hasil.add(
                            new Baris(
                                    null,
                                    b.getLong(1),
                                    JenisRiwayat.GOLONGAN,
                                    new IsianRiwayat(
                                            b.getString(2),
                                            b.getObject(3, LocalDate.class),
                                            b.getObject(4, LocalDate.class),
                                            null,
                                            List.of(
                                                    new NilaiRiwayat("golongan", b.getString(5)),
                                                    new NilaiRiwayat(
                                                            "jenisKenaikan", b.getString(6))),
                                            null),
                                    SumberData.valueOf(b.getString(7)),
                                    b.getLong(8)));
                }
            }
        }
    }

    /**
     * Writes rows; evidence of a superseded row goes over to the new one when that has none.
     *
     * @param pencatatId who is named as their writer; somebody else verifies them
     */
    public static void tulis(
            Connection c, AuditMassal audit, List<Tulisan> semua, Long pencatatId, Instant kini)
            throws SQLException {
        var diangkat =
                semua.stream().filter(t -> t.lama() != null && t.lama().id() == null).count();
        var id = UrutanMassal.ambil(c, "core_riwayat_seq", (int) (semua.size() + diangkat));
        try (var sisip =
                        new SisipanMassal(
                                c,
                                "core_riwayat",
                                "id",
                                "pegawai_id",
                                "jenis",
                                "nomor_sk",
                                "tanggal_sk",
                                "tmt",
                                "sampai",
                                "isi",
                                "berkas_id",
                                "sumber",
                                "dicatat",
                                "pencatat_id",
                                "digantikan_oleh",
                                "versi");
                var ganti =
                        c.prepareStatement(
                                "update core_riwayat set digantikan_oleh = ?, versi = versi + 1 where id = ?")) {
            for (var t : semua) {
                var baru = id.nextLong();
                var isian = denganBukti(t);
                sisip(
                        sisip,
                        audit,
                        baru,
                        t.pegawaiId(),
                        t.jenis(),
                        isian,
                        SumberData.LOKAL,
                        pencatatId,
                        kini,
                        null);
                if (t.lama() == null) {
                    continue;
                }
                if (t.lama().id() == null) {
                    sisip(
                            sisip,
                            audit,
                            id.nextLong(),
                            t.pegawaiId(),
                            t.jenis(),
                            t.lama().isian(),
                            t.lama().sumber(),
                            null,
                            kini,
                            baru);
                } else {
                    ganti.setLong(1, baru);
                    ganti.setLong(2, t.lama().id());
                    ganti.addBatch();
                    audit.ubah("Riwayat", t.lama().id(), "digantikanOleh", null, baru);
                }
            }
            ganti.executeBatch();
        }
        golongan(c, audit, semua.stream().filter(t -> t.jenis() == JenisRiwayat.GOLONGAN).toList());
    }

    private static IsianRiwayat denganBukti(Tulisan t) {
        return t.isian().berkasId() == null && t.lama() != null
                ? t.isian().denganBukti(t.lama().isian().berkasId())
                : t.isian();
    }

    private static void sisip(
            SisipanMassal sisip,
            AuditMassal audit,
            long id,
            long pegawaiId,
            JenisRiwayat jenis,
            IsianRiwayat i,
            SumberData sumber,
            Long pencatatId,
            Instant kini,
            Long digantikanOleh)
            throws SQLException {
        var isi = JsonIsi.tulis(jenis, i);
        sisip.baris(
                id,
                pegawaiId,
                jenis,
                i.nomorSk(),
                i.tanggalSk(),
                i.tmt(),
                i.sampai(),
                isi,
                i.berkasId(),
                sumber,
                kini,
                pencatatId,
                digantikanOleh,
                0);
        audit.buat(
                "Riwayat",
                id,
                "pegawai",
                pegawaiId,
                "jenis",
                jenis,
                "nomorSk",
                i.nomorSk(),
                "tanggalSk",
                i.tanggalSk(),
                "tmt",
                i.tmt(),
                "sampai",
                i.sampai(),
                "isi",
                isi,
                "berkasId",
                i.berkasId(),
                "sumber",
                sumber,
                "pencatatId",
                pencatatId,
                "digantikanOleh",
                digantikanOleh);
    }

    // ---- the table of ranks
    // ----------------------------------------------------------------------------------------

    private static void golongan(Connection c, AuditMassal audit, List<Tulisan> semua)
            throws SQLException {
        if (semua.isEmpty()) {
            return;
        }
        var milik = bacaGolongan(c, semua.stream().map(Tulisan::pegawaiId).distinct().toList());
        for (var t : semua) {
            var baris = milik.computeIfAbsent(t.pegawaiId(), x -> new TreeMap<>());
            var g = baris.remove(t.lama() == null ? t.isian().tmt() : t.lama().isian().tmt());
            if (g == null) {
                g = new Golongan();
                g.baru = true;
            }
            g.kode = t.isian().nilai("golongan");
            g.mulai = t.isian().tmt();
            g.nomorSk = t.isian().nomorSk();
            g.tanggalSk = t.isian().tanggalSk();
            g.kenaikan = t.isian().nilai("jenisKenaikan");
            if (baris.put(g.mulai, g) != null) {
                throw new IllegalStateException("Dua golongan pada satu TMT: " + t.pegawaiId());
            }
        }
        milik.values().forEach(RiwayatMassal::rangkai);
        simpanGolongan(c, audit, milik);
    }

    private static Map<Long, NavigableMap<LocalDate, Golongan>> bacaGolongan(
            Connection c, List<Long> pegawai) throws SQLException {
        var hasil = new HashMap<Long, NavigableMap<LocalDate, Golongan>>();
        for (var dari = 0; dari < pegawai.size(); dari += SEKALI) {
            var bagian = pegawai.subList(dari, Math.min(pegawai.size(), dari + SEKALI));
            try (var p =
                    c.prepareStatement(
                            "select pegawai_id, id, golongan, mulai, sampai, nomor_sk, tanggal_sk, jenis_kenaikan from"
                                    + " core_riwayat_golongan where pegawai_id in ("
                                    + tanda(bagian.size())
                                    + ")")) {
                isi(p, bagian);
                try (var b = p.executeQuery()) {
                    while (b.next()) {
                        var g = new Golongan();
                        g.id = b.getLong(2);
                        g.kode = b.getString(3);
                        g.mulai = b.getObject(4, LocalDate.class);
                        g.sampai = b.getObject(5, LocalDate.class);
                        g.nomorSk = b.getString(6);
                        g.tanggalSk = b.getObject(7, LocalDate.class);
                        g.kenaikan = b.getString(8);
                        g.asal = g.isi();
                        hasil.computeIfAbsent(b.getLong(1), x -> new TreeMap<>()).put(g.mulai, g);
                    }
                }
            }
        }
        return hasil;
    }

    /** Each rank ends the day before the next, the last one is open. */
    private static void rangkai(NavigableMap<LocalDate, Golongan> baris) {
        Golongan berikut = null;
        for (var g : baris.descendingMap().values()) {
            g.sampai = berikut == null ? null : berikut.mulai.minusDays(1);
            berikut = g;
        }
    }

    private static void simpanGolongan(
            Connection c, AuditMassal audit, Map<Long, NavigableMap<LocalDate, Golongan>> milik)
            throws SQLException {
        var banyak =
                milik.values().stream()
                        .flatMap(m -> m.values().stream())
                        .filter(g -> g.baru)
                        .count();
        var id = UrutanMassal.ambil(c, "core_riwayat_golongan_seq", (int) banyak);
        // first the known rows: a moved one must give its day free before another takes it
        try (var ubah =
                c.prepareStatement(
                        "update core_riwayat_golongan set golongan = ?, mulai = ?, sampai = ?, nomor_sk = ?, tanggal_sk = ?,"
                                + " jenis_kenaikan = ?, versi = versi + 1 where id = ?")) {
            for (var baris : milik.values()) {
                for (var g : baris.values()) {
                    if (!g.baru && !Arrays.equals(g.asal, g.isi())) {
                        ubah(ubah, audit, g);
                    }
                }
            }
            ubah.executeBatch();
        }
        sisipGolongan(c, audit, milik, id);
    }

    private static void ubah(PreparedStatement ubah, AuditMassal audit, Golongan g)
            throws SQLException {
        var nama = List.of("golongan", "mulai", "sampai", "nomorSk", "tanggalSk", "jenisKenaikan");
        var isi = g.isi();
        var beda = new ArrayList<Object>();
        for (var i = 0; i < isi.length; i++) {
            ubah.setObject(i + 1, isi[i]);
            if (!Objects.equals(g.asal[i], isi[i])) {
                beda.add(nama.get(i));
                beda.add(g.asal[i]);
                beda.add(isi[i]);
            }
        }
        ubah.setLong(isi.length + 1, g.id);
        ubah.addBatch();
        audit.ubah("RiwayatGolongan", g.id, beda.toArray());
    }

    private static void sisipGolongan(
            Connection c,
            AuditMassal audit,
            Map<Long, NavigableMap<LocalDate, Golongan>> milik,
            PrimitiveIterator.OfLong id)
            throws SQLException {
        try (var sisip =
                new SisipanMassal(
                        c,
                        "core_riwayat_golongan",
                        "id",
                        "pegawai_id",
                        "golongan",
                        "mulai",
                        "sampai",
                        "nomor_sk",
                        "tanggal_sk",
                        "jenis_kenaikan",
                        "sumber",
                        "versi")) {
            for (var m : milik.entrySet()) {
                for (var g : m.getValue().values()) {
                    if (g.baru) {
                        g.id = id.nextLong();
                        sisip.baris(
                                g.id,
                                m.getKey(),
                                g.kode,
                                g.mulai,
                                g.sampai,
                                g.nomorSk,
                                g.tanggalSk,
                                g.kenaikan,
                                SumberData.LOKAL,
                                0);
                        audit.buat(
                                "RiwayatGolongan",
                                g.id,
                                "pegawai",
                                m.getKey(),
                                "golongan",
                                g.kode,
                                "mulai",
                                g.mulai,
                                "sampai",
                                g.sampai,
                                "nomorSk",
                                g.nomorSk,
                                "tanggalSk",
                                g.tanggalSk,
                                "jenisKenaikan",
                                g.kenaikan,
                                "sumber",
                                SumberData.LOKAL);
                    }
                }
            }
        }
    }

    private static void isi(PreparedStatement p, List<Long> id) throws SQLException {
        for (var i = 0; i < id.size(); i++) {
            p.setLong(i + 1, id.get(i));
        }
    }

    private static String tanda(int banyak) {
        return String.join(", ", Collections.nCopies(banyak, "?"));
    }
}
