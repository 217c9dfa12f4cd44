package id.teladan.core.audit;

import id.teladan.core.basisdata.SisipanMassal;
import id.teladan.core.basisdata.UrutanMassal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.Mac;

/**
 * Writes audit rows as links of a chain. There are sixteen streams; a transaction takes one that nobody else holds, by
 * locking its head until the commit, so writers do not wait for each other and a rolled-back transaction leaves no gap.
 * Each row carries its number in the stream, the hash before it and its own hash under a key that the database does not
 * know.
 */
final class RantaiAudit {

    /** Number of streams. */
    static final int ALIRAN = 16;

    private static final int PANJANG_SIDIK = 32;
    private static final int SEBLOK = 50;
    private static final String URUTAN = "core_audit_seq";

    /** Ids taken and not used yet, by database. */
    private static final ConcurrentMap<String, Queue<Long>> KOLAM = new ConcurrentHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Kepala(int aliran, long nomor, byte[] sidik) {}

    private RantaiAudit() {}

    /** Hash before the first row of a stream. */
    static byte[] awal() {
        return new byte[PANJANG_SIDIK];
    }

    /** Appends the rows in their order; the caller's transaction keeps the stream until it ends. */
    static void tulis(Connection c, List<BarisAudit> baris) throws SQLException {
        if (baris.isEmpty()) {
            return;
        }
        var kunci = KunciAudit.kini();
        var penyegel = kunci.penyegel(kunci.utama()).orElseThrow();
        var id = id(c, baris.size());
        var kepala = ambil(c, asal(baris.get(0)));
        var nomor = kepala.nomor();
        var sidik = kepala.sidik();
        try (var sisip =
                new SisipanMassal(
                        c,
                        "core_audit",
                        "id",
                        "waktu",
                        "pelaku_id",
                        "pelaku",
                        "use_case",
                        "permintaan",
                        "entitas",
                        "entitas_id",
                        "jenis",
                        "sebelum",
                        "sesudah",
                        "aliran",
                        "nomor",
                        "kunci",
                        "sidik_lalu",
                        "sidik")) {
            for (var b : baris) {
                nomor++;
                var nomorId = id.nextLong();
                var lalu = sidik;
                sidik = sidik(penyegel, b, kepala.aliran(), nomor, nomorId, kunci.utama(), lalu);
                sisip.baris(
                        nomorId,
                        b.waktu(),
                        b.pelakuId(),
                        b.pelaku(),
                        b.useCase(),
                        b.permintaan(),
                        b.entitas(),
                        b.entitasId(),
                        b.jenis(),
                        b.sebelum(),
                        b.sesudah(),
                        kepala.aliran(),
                        nomor,
                        kunci.utama(),
                        lalu,
                        sidik);
            }
        }
        majukan(c, kepala.aliran(), nomor, sidik);
    }

    /** Ids; a few come from a block that this server took before, so that most transactions ask for none. */
    static PrimitiveIterator.OfLong id(Connection c, int banyak) throws SQLException {
        if (banyak > SEBLOK) {
            return UrutanMassal.ambil(c, URUTAN, banyak);
        }
        var kolam =
                KOLAM.computeIfAbsent(c.getMetaData().getURL(), u -> new ConcurrentLinkedQueue<>());
        var hasil = new long[banyak];
        for (var i = 0; i < banyak; i++) {
            var n = kolam.poll();
            if (n == null) {
                UrutanMassal.ambil(c, URUTAN, SEBLOK).forEachRemaining((long x) -> kolam.add(x));
                i--;
            } else {
                hasil[i] = n;
            }
        }
        return Arrays.stream(hasil).iterator();
    }

    static byte[] sidik(
            Mac penyegel,
            BarisAudit b,
            int aliran,
            long nomor,
            long id,
            String kunci,
            byte[] sidikLalu) {
        return penyegel.doFinal(b.bahan(aliran, nomor, id, kunci, sidikLalu));
    }

    private static int asal(BarisAudit b) {
        return b.pelakuId() == null ? 0 : (int) Math.floorMod(b.pelakuId(), (long) ALIRAN);
    }

    /** The stream of the acting person if it is free, else any free one; only when all are taken it waits. */
    private static Kepala ambil(Connection c, int asal) throws SQLException {
        var kepala = kunci(c, "where aliran = ? for update skip locked", asal);
        if (kepala == null) {
            kepala = kunci(c, "where aliran >= ? limit 1 for update skip locked", 0);
        }
        if (kepala == null) {
            try (var p =
                    c.prepareStatement(
                            "insert into core_audit_kepala (aliran, nomor, sidik) values (?, 0, ?) on duplicate key"
                                    + " update aliran = values(aliran)")) {
                p.setInt(1, asal);
                p.setBytes(2, awal());
                p.executeUpdate();
            }
            kepala = kunci(c, "where aliran = ? for update", asal);
        }
        return kepala;
    }

    private static Kepala kunci(Connection c, String syarat, int aliran) throws SQLException {
        try (var p =
                c.prepareStatement(
                        "select aliran, nomor, sidik from core_audit_kepala " + syarat)) {
            p.setInt(1, aliran);
            try (var h = p.executeQuery()) {
                return h.next() ? new Kepala(h.getInt(1), h.getLong(2), h.getBytes(3)) : null;
            }
        }
    }

    private static void majukan(Connection c, int aliran, long nomor, byte[] sidik)
            throws SQLException {
        try (var p =
                c.prepareStatement(
                        "update core_audit_kepala set nomor = ?, sidik = ? where aliran = ?")) {
            p.setLong(1, nomor);
            p.setBytes(2, sidik);
            p.setInt(3, aliran);
            p.executeUpdate();
        }
    }
}
