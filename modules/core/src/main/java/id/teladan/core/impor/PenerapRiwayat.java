package id.teladan.core.impor;

import id.teladan.core.audit.AuditMassal;
import id.teladan.core.basisdata.SisipanMassal;
import id.teladan.core.basisdata.UrutanMassal;
import id.teladan.core.impor.Rencana.RencanaJabatan;
import id.teladan.core.impor.Rencana.RencanaRiwayat;
import id.teladan.core.pegawai.PenugasanMassal;
import id.teladan.core.riwayat.RiwayatMassal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes records and positions of the past in bulk, after the people and positions of the file. */
final class PenerapRiwayat {

    private static final String LOKAL = "LOKAL";
    private static final String DEFINITIF = "DEFINITIF";
    private static final int SEKALI = 1_000;

    private final Connection c;
    private final KeadaanKini kini;
    private final AuditMassal audit;

    PenerapRiwayat(Connection c, KeadaanKini kini, AuditMassal audit) {
        this.c = c;
        this.kini = kini;
        this.audit = audit;
    }

    /** @param pencatatId who is named as their writer */
    void riwayat(List<RencanaRiwayat> rencana, Long pencatatId, Instant saat) throws SQLException {
        var ubahan = rencana.stream().filter(r -> r.tindakan() != Tindakan.SAMA).toList();
        if (ubahan.isEmpty()) {
            return;
        }
        var id = orang(ubahan.stream().map(r -> r.baris().nip()).distinct().toList());
        RiwayatMassal.tulis(
                c,
                audit,
                ubahan.stream()
                        .map(
                                r ->
                                        new RiwayatMassal.Tulisan(
                                                id.get(r.baris().nip()),
                                                r.baris().lembar().riwayat(),
                                                r.lama(),
                                                r.isian()))
                        .toList(),
                pencatatId,
                saat);
    }

    /** Ids of known people, and of those whom this import has just written. */
    private Map<String, Long> orang(List<String> nip) throws SQLException {
        var hasil = new HashMap<String, Long>();
        for (var dari = 0; dari < nip.size(); dari += SEKALI) {
            var bagian = nip.subList(dari, Math.min(nip.size(), dari + SEKALI));
            try (var p =
                    c.prepareStatement(
                            "select nip, id from core_pegawai where nip in ("
                                    + KeadaanKini.tanda(bagian.size())
                                    + ")")) {
                for (var i = 0; i < bagian.size(); i++) {
                    p.setString(i + 1, bagian.get(i));
                }
                try (var b = p.executeQuery()) {
                    while (b.next()) {
                        hasil.put(b.getString(1), b.getLong(2));
                    }
                }
            }
        }
        return hasil;
    }

    void jabatan(List<RencanaJabatan> rencana) throws SQLException {
        var baru = rencana.stream().filter(r -> r.tindakan() == Tindakan.BARU).toList();
        var id = UrutanMassal.ambil(c, "core_penugasan_seq", baru.size());
        try (var sisip = PenugasanMassal.sisipan(c);
                var lengkapi =
                        c.prepareStatement(
                                "update core_penugasan set nomor_sk = ?, tanggal_sk = ?, versi = versi + 1 where id = ?")) {
            for (var r : rencana) {
                var b = r.baris();
                if (r.tindakan() == Tindakan.UBAH) {
                    lengkapi.setString(1, b.nomorSk());
                    lengkapi.setObject(2, b.tanggalSk());
                    lengkapi.setLong(3, r.lama().id());
                    lengkapi.addBatch();
                    audit.ubah(
                            "Penugasan",
                            r.lama().id(),
                            "nomorSk",
                            null,
                            b.nomorSk(),
                            "tanggalSk",
                            r.lama().tanggalSk(),
                            b.tanggalSk());
                } else if (r.tindakan() == Tindakan.BARU) {
                    sisip(sisip, id.nextLong(), r);
                }
            }
            lengkapi.executeBatch();
        }
    }

    private void sisip(SisipanMassal sisip, long id, RencanaJabatan r) throws SQLException {
        var b = r.baris();
        var pegawai = kini.orang.get(b.nip()).id();
        var jabatan = r.jabatanId() == null ? r.jabatanBaru().id : r.jabatanId();
        sisip.baris(
                id,
                pegawai,
                jabatan,
                DEFINITIF,
                b.mulai(),
                b.sampai(),
                b.nomorSk(),
                b.tanggalSk(),
                LOKAL,
                0);
        audit.buat(
                "Penugasan",
                id,
                "pegawai",
                pegawai,
                "jabatan",
                jabatan,
                "jenis",
                DEFINITIF,
                "mulai",
                b.mulai(),
                "sampai",
                b.sampai(),
                "nomorSk",
                b.nomorSk(),
                "tanggalSk",
                b.tanggalSk(),
                "sumber",
                LOKAL);
    }
}
