package id.teladan.core.audit;

import id.teladan.core.audit.Temuan.Jenis;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import javax.crypto.Mac;

/**
 * Walks all streams of the audit trail and names every row that was changed, is missing, or was cut off at the end. A
 * broken row does not hide the ones behind it: each is measured against the hash that the row before it carries. Plain
 * JDBC, so that it also runs as a command beside a stopped server.
 */
public final class PemeriksaRantai {

    /** Entity of the row that keeps what stood before the chain began. */
    static final String ENTITAS_AWAL = "RantaiAudit";

    private static final int SEKALI_AMBIL = 5_000;
    private static final int TEMUAN_TERBANYAK = 100;
    private static final String KOLOM =
            "id, waktu, pelaku_id, pelaku, use_case, permintaan, entitas, entitas_id, jenis, sebelum, sesudah,"
                    + " aliran, nomor, kunci, sidik_lalu, sidik";

    private final Connection c;
    private final KunciAudit kunci;
    private final List<JangkarAudit> jangkar;
    private final LongConsumer kemajuan;
    private final Map<String, Mac> penyegel = new HashMap<>();
    private final List<Temuan> temuan = new ArrayList<>();
    private final Map<Integer, TreeMap<Long, String>> titik = new HashMap<>();
    private long baris;

    private PemeriksaRantai(
            Connection c, KunciAudit kunci, List<JangkarAudit> jangkar, LongConsumer kemajuan) {
        this.c = c;
        this.kunci = kunci;
        this.jangkar = jangkar;
        this.kemajuan = kemajuan;
    }

    /**
     * Verifies the whole trail; writers may go on meanwhile.
     *
     * @param kemajuan told the number of rows looked at, now and then
     */
    static LaporanRantai periksa(
            Connection c, KunciAudit kunci, List<JangkarAudit> jangkar, LongConsumer kemajuan)
            throws SQLException {
        return new PemeriksaRantai(c, kunci, jangkar, kemajuan).jalankan();
    }

    private LaporanRantai jalankan() throws SQLException {
        bacaJangkar();
        var sebelum = JangkarAudit.kepala(c);
        riwayatLama();
        for (var aliran : aliran(sebelum)) {
            periksaAliran(aliran, sebelum.get(aliran));
        }
        return new LaporanRantai(baris, jangkar.size(), temuan);
    }

    private void bacaJangkar() {
        for (var j : jangkar) {
            if (kunci.penyegel(j.kunci()).isEmpty() && !j.kunci().isEmpty()) {
                catat(Jenis.KUNCI_TIDAK_DIKENAL, null, null, null, "jangkar " + j.waktu());
            } else if (!j.asli(kunci)) {
                catat(Jenis.JANGKAR_RUSAK, null, null, null, "jangkar " + j.waktu());
            } else {
                for (var k : j.kepala()) {
                    titik.computeIfAbsent(k.aliran(), a -> new TreeMap<>())
                            .put(k.nomor(), k.sidik());
                }
            }
        }
    }

    private List<Integer> aliran(Map<Integer, JangkarAudit.Kepala> kepala) throws SQLException {
        var semua = new java.util.TreeSet<>(kepala.keySet());
        semua.addAll(titik.keySet());
        try (var p =
                        c.prepareStatement(
                                "select distinct aliran from core_audit where aliran is not null");
                var h = p.executeQuery()) {
            while (h.next()) {
                semua.add(h.getInt(1));
            }
        }
        return List.copyOf(semua);
    }

    private void periksaAliran(int aliran, JangkarAudit.Kepala kepala) throws SQLException {
        var jangkarnya = titik.getOrDefault(aliran, new TreeMap<>());
        var nomor = 0L;
        var sidik = RantaiAudit.awal();
        var sidikDiKepala = kepala == null ? null : "";
        for (var ada = true; ada; ) {
            ada = false;
            try (var p =
                    c.prepareStatement(
                            "select "
                                    + KOLOM
                                    + " from core_audit where aliran = ? and nomor > ? order by nomor limit "
                                    + SEKALI_AMBIL)) {
                p.setInt(1, aliran);
                p.setLong(2, nomor);
                try (var h = p.executeQuery()) {
                    while (h.next()) {
                        ada = true;
                        periksaBaris(h, aliran, nomor, sidik, jangkarnya);
                        nomor = h.getLong("nomor");
                        sidik = h.getBytes("sidik");
                        if (kepala != null && nomor == kepala.nomor()) {
                            sidikDiKepala = HexFormat.of().formatHex(sidik);
                        }
                    }
                }
            }
            kemajuan.accept(baris);
        }
        periksaEkor(aliran, nomor, kepala, sidikDiKepala, jangkarnya);
    }

    private void periksaBaris(
            ResultSet h, int aliran, long lalu, byte[] sidikLalu, Map<Long, String> jangkarnya)
            throws SQLException {
        baris++;
        var nomor = h.getLong("nomor");
        var id = h.getLong("id");
        var apa = h.getString("entitas") + " " + h.getString("entitas_id");
        if (nomor != lalu + 1) {
            catat(
                    Jenis.BARIS_HILANG,
                    aliran,
                    lalu + 1,
                    null,
                    nomor == lalu + 2 ? null : "sampai nomor " + (nomor - 1));
        } else if (!Arrays.equals(sidikLalu, h.getBytes("sidik_lalu"))) {
            catat(Jenis.SAMBUNGAN_PUTUS, aliran, nomor, id, apa);
        }
        var namaKunci = h.getString("kunci");
        var mac = penyegel(namaKunci);
        if (mac == null) {
            catat(Jenis.KUNCI_TIDAK_DIKENAL, aliran, nomor, id, apa);
        } else if (!MessageDigest.isEqual(
                RantaiAudit.sidik(
                        mac, isi(h), aliran, nomor, id, namaKunci, h.getBytes("sidik_lalu")),
                h.getBytes("sidik"))) {
            catat(Jenis.BARIS_BERUBAH, aliran, nomor, id, apa);
        }
        var tercatat = jangkarnya.get(nomor);
        if (tercatat != null && !tercatat.equals(HexFormat.of().formatHex(h.getBytes("sidik")))) {
            catat(Jenis.JANGKAR_TIDAK_COCOK, aliran, nomor, id, apa);
        }
    }

    private void periksaEkor(
            int aliran,
            long terakhir,
            JangkarAudit.Kepala kepala,
            String sidikDiKepala,
            NavigableMap<Long, String> jangkarnya)
            throws SQLException {
        var seharusnya =
                Math.max(
                        kepala == null ? 0 : kepala.nomor(),
                        jangkarnya.isEmpty() ? 0 : jangkarnya.lastKey());
        if (terakhir < seharusnya) {
            catat(
                    Jenis.EKOR_TERPOTONG,
                    aliran,
                    terakhir + 1,
                    null,
                    terakhir + 1 == seharusnya ? null : "sampai nomor " + seharusnya);
            return;
        }
        var kini = JangkarAudit.kepala(c).get(aliran);
        if (kini == null
                || terakhir > kini.nomor()
                || (kepala != null && !kepala.sidik().equals(sidikDiKepala))) {
            catat(Jenis.KEPALA_TIDAK_COCOK, aliran, terakhir, null, null);
        }
    }

    /** Rows older than the chain: their digest stands in the first row that was written for it. */
    private void riwayatLama() throws SQLException {
        var kini = ringkasan(c);
        baris += kini.banyak();
        if (kini.banyak() == 0 && awal() == null) {
            return;
        }
        var awal = awal();
        if (awal == null) {
            catat(Jenis.TANPA_RANTAI, null, null, kini.terakhir(), kini.banyak() + " baris");
        } else if (!awal.contains("\"ringkasan\":\"" + kini.sidik() + "\"")) {
            catat(
                    kini.terakhir() > terakhir(awal)
                            ? Jenis.TANPA_RANTAI
                            : Jenis.RIWAYAT_LAMA_BERUBAH,
                    null,
                    null,
                    kini.terakhir() > terakhir(awal) ? kini.terakhir() : null,
                    kini.banyak() + " baris");
        }
    }

    private static long terakhir(String awal) {
        return Long.parseLong(awal.replaceAll(".*\"terakhir\":\"(\\d+)\".*", "$1"));
    }

    private String awal() throws SQLException {
        try (var p =
                c.prepareStatement(
                        "select sesudah from core_audit where entitas = ? and aliran is not null order by id limit 1")) {
            p.setString(1, ENTITAS_AWAL);
            try (var h = p.executeQuery()) {
                return h.next() ? h.getString(1) : null;
            }
        }
    }

    /** Rows without a place in the chain, as a number, the last id and a digest. */
    record Ringkasan(long banyak, long terakhir, String sidik) {}

    static Ringkasan ringkasan(Connection c) throws SQLException {
        try {
            var pencerna = MessageDigest.getInstance("SHA-256");
            var banyak = 0L;
            var terakhir = 0L;
            for (var ada = true; ada; ) {
                ada = false;
                try (var p =
                        c.prepareStatement(
                                "select "
                                        + KOLOM
                                        + " from core_audit where aliran is null and id > ? order by id limit "
                                        + SEKALI_AMBIL)) {
                    p.setLong(1, terakhir);
                    try (var h = p.executeQuery()) {
                        while (h.next()) {
                            ada = true;
                            banyak++;
                            terakhir = h.getLong("id");
                            pencerna.update(isi(h).bahan(terakhir));
                        }
                    }
                }
            }
            return new Ringkasan(banyak, terakhir, HexFormat.of().formatHex(pencerna.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Mac penyegel(String nama) {
        return penyegel.computeIfAbsent(String.valueOf(nama), n -> kunci.penyegel(n).orElse(null));
    }

    private void catat(Jenis jenis, Integer aliran, Long nomor, Long id, String keterangan) {
        if (temuan.size() < TEMUAN_TERBANYAK) {
            temuan.add(new Temuan(jenis, aliran, nomor, id, keterangan));
        }
    }

    private static BarisAudit isi(ResultSet h) throws SQLException {
        return new BarisAudit(
                waktu(h),
                h.getObject("pelaku_id") == null ? null : h.getLong("pelaku_id"),
                h.getString("pelaku"),
                h.getString("use_case"),
                h.getString("permintaan"),
                h.getString("entitas"),
                h.getString("entitas_id"),
                h.getString("jenis"),
                h.getString("sebelum"),
                h.getString("sesudah"));
    }

    /** The column holds UTC, whatever the zone of this JVM. */
    private static Instant waktu(ResultSet h) throws SQLException {
        return h.getObject("waktu", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
