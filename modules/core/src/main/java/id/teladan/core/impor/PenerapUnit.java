package id.teladan.core.impor;

import id.teladan.core.audit.AuditMassal;
import id.teladan.core.basisdata.SisipanMassal;
import id.teladan.core.basisdata.UrutanMassal;
import id.teladan.core.impor.KeadaanKini.UnitKini;
import id.teladan.core.impor.Rencana.RencanaUnit;
import id.teladan.core.unitkerja.JenisUnit;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Set;

/**
 * Writes new, changed and moved units. The path and the OPD of a new or moved unit and of everything below it follow
 * from its parent. A change from a later day on keeps the id, which positions refer to; the state so far stays as a
 * closed row of its own.
 */
final class PenerapUnit {

    /** A unit as it will be. */
    private static final class Simpul {
        final long id;
        final UnitKini kini;
        final RencanaUnit rencana;
        Long indukId;
        String jalur;
        Long opdId;
        boolean opd;

        Simpul(long id, UnitKini kini, RencanaUnit rencana) {
            this.id = id;
            this.kini = kini;
            this.rencana = rencana;
        }
    }

    private final Connection c;
    private final KeadaanKini kini;
    private final AuditMassal audit;
    private final Map<Long, Simpul> simpul = new LinkedHashMap<>();
    private final Map<Long, List<Simpul>> anak = new HashMap<>();
    private final Map<String, Long> idKode = new HashMap<>();
    private final Set<Long> terkena = new HashSet<>();
    private final List<Simpul> baruBerurut = new ArrayList<>();

    PenerapUnit(Connection c, KeadaanKini kini, AuditMassal audit) {
        this.c = c;
        this.kini = kini;
        this.audit = audit;
    }

    /** Returns the id of every valid unit by code, also of the new ones. */
    Map<String, Long> terapkan(List<RencanaUnit> rencana) throws SQLException {
        kini.unitKode.forEach((kode, u) -> idKode.put(kode, u.id()));
        var baru = rencana.stream().filter(r -> r.tindakan() == Tindakan.BARU).toList();
        var versi = rencana.stream().filter(RencanaUnit::versiBaru).toList();
        if (rencana.stream().allMatch(r -> r.tindakan() == Tindakan.SAMA)) {
            return idKode;
        }
        var id = UrutanMassal.ambil(c, "core_unit_seq", baru.size() + versi.size());
        susun(rencana, id);
        for (var s : simpul.values()) {
            if (terkena.contains(s.id) && (s.indukId == null || !terkena.contains(s.indukId))) {
                turun(s);
            }
        }
        sisipBaru();
        ubah();
        sisipVersiLama(versi, id);
        return idKode;
    }

    private void susun(List<RencanaUnit> rencana, PrimitiveIterator.OfLong id) {
        var menurutKode = new HashMap<String, RencanaUnit>();
        for (var r : rencana) {
            menurutKode.put(r.baris().kode(), r);
            if (r.tindakan() == Tindakan.BARU) {
                idKode.put(r.baris().kode(), id.nextLong());
            }
        }
        for (var u : kini.unit.values()) {
            var r = menurutKode.get(u.kode());
            var ubah =
                    r != null
                                    && r.kini() != null
                                    && r.kini().id() == u.id()
                                    && r.tindakan() == Tindakan.UBAH
                            ? r
                            : null;
            var s = new Simpul(u.id(), u, ubah);
            s.indukId = ubah == null || !ubah.pindah() ? u.indukId() : induk(ubah);
            s.jalur = u.jalur();
            s.opdId = u.opdId();
            s.opd = Objects.equals(u.opdId(), u.id());
            var jenisBerubah = ubah != null && ubah.jenis() != u.jenis();
            if (jenisBerubah) {
                s.opd = Acuan.perangkat(ubah.jenis());
            }
            masuk(s, ubah != null && (ubah.pindah() || jenisBerubah));
        }
        for (var r : rencana) {
            if (r.tindakan() == Tindakan.BARU) {
                var s = new Simpul(idKode.get(r.baris().kode()), null, r);
                s.indukId = induk(r);
                s.opd = Acuan.perangkat(r.jenis());
                masuk(s, true);
            }
        }
    }

    private Long induk(RencanaUnit r) {
        return r.indukKode() == null ? null : idKode.get(r.indukKode());
    }

    private void masuk(Simpul s, boolean kena) {
        simpul.put(s.id, s);
        if (s.indukId != null) {
            anak.computeIfAbsent(s.indukId, x -> new ArrayList<>()).add(s);
        }
        if (kena) {
            terkena.add(s.id);
        }
    }

    private void turun(Simpul s) {
        var induk = s.indukId == null ? null : simpul.get(s.indukId);
        s.jalur = (induk == null ? "/" : induk.jalur) + s.id + "/";
        s.opdId = s.opd ? Long.valueOf(s.id) : induk == null ? null : induk.opdId;
        if (s.kini == null) {
            baruBerurut.add(s);
        }
        anak.getOrDefault(s.id, List.of()).forEach(this::turun);
    }

    /** Parents come before their children. */
    private void sisipBaru() throws SQLException {
        try (var sisip = sisipan()) {
            for (var s : baruBerurut) {
                var r = s.rencana;
                sisip.baris(
                        s.id,
                        r.baris().kode(),
                        r.nama(),
                        r.jenis(),
                        s.indukId,
                        s.opdId,
                        s.jalur,
                        r.baris().mulai(),
                        null,
                        0);
                audit.buat(
                        "Unit",
                        s.id,
                        "kode",
                        r.baris().kode(),
                        "nama",
                        r.nama(),
                        "jenis",
                        r.jenis(),
                        "induk",
                        s.indukId,
                        "opd",
                        s.opdId,
                        "jalur",
                        s.jalur,
                        "berlakuMulai",
                        r.baris().mulai());
            }
        }
    }

    private void ubah() throws SQLException {
        try (var p =
                c.prepareStatement(
                        "update core_unit set nama = ?, jenis = ?, induk_id = ?, opd_id = ?, jalur = ?, berlaku_mulai ="
                                + " ?, versi = versi + 1 where id = ?")) {
            for (var s : simpul.values()) {
                if (s.kini == null) {
                    continue;
                }
                var u = s.kini;
                var r = s.rencana;
                var nama = r == null ? u.nama() : r.nama();
                var jenis = r == null ? u.jenis() : r.jenis();
                var mulai = r == null || !r.versiBaru() ? u.mulai() : r.baris().mulai();
                var beda = new ArrayList<Object>();
                beda(beda, "nama", u.nama(), nama);
                beda(beda, "jenis", u.jenis(), jenis);
                beda(beda, "induk", u.indukId(), s.indukId);
                beda(beda, "opd", u.opdId(), s.opdId);
                beda(beda, "jalur", u.jalur(), s.jalur);
                beda(beda, "berlakuMulai", u.mulai(), mulai);
                if (!beda.isEmpty()) {
                    isi(p, nama, jenis, s, mulai);
                    p.addBatch();
                    audit.ubah("Unit", s.id, beda.toArray());
                }
            }
            p.executeBatch();
        }
    }

    private static void isi(
            java.sql.PreparedStatement p, String nama, JenisUnit jenis, Simpul s, LocalDate mulai)
            throws SQLException {
        p.setString(1, nama);
        p.setString(2, jenis.name());
        p.setObject(3, s.indukId);
        p.setObject(4, s.opdId);
        p.setString(5, s.jalur);
        p.setObject(6, mulai);
        p.setLong(7, s.id);
    }

    private void sisipVersiLama(List<RencanaUnit> versi, PrimitiveIterator.OfLong id)
            throws SQLException {
        try (var sisip = sisipan()) {
            for (var r : versi) {
                var u = r.kini();
                var idLama = id.nextLong();
                var atas = u.indukId() == null ? "/" : kini.unit.get(u.indukId()).jalur();
                var sampai = r.baris().mulai().minusDays(1);
                sisip.baris(
                        idLama,
                        u.kode(),
                        u.nama(),
                        u.jenis(),
                        u.indukId(),
                        u.opdId(),
                        atas + idLama + "/",
                        u.mulai(),
                        sampai,
                        0);
                audit.buat(
                        "Unit",
                        idLama,
                        "kode",
                        u.kode(),
                        "nama",
                        u.nama(),
                        "induk",
                        u.indukId(),
                        "berlakuMulai",
                        u.mulai(),
                        "berlakuSampai",
                        sampai);
            }
        }
    }

    private SisipanMassal sisipan() {
        return new SisipanMassal(
                c,
                "core_unit",
                "id",
                "kode",
                "nama",
                "jenis",
                "induk_id",
                "opd_id",
                "jalur",
                "berlaku_mulai",
                "berlaku_sampai",
                "versi");
    }

    private static void beda(List<Object> daftar, String nama, Object lama, Object baru) {
        if (!Objects.equals(lama, baru)) {
            daftar.add(nama);
            daftar.add(lama);
            daftar.add(baru);
        }
    }
}
