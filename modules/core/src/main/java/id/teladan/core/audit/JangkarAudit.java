package id.teladan.core.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The heads of all streams at a moment, signed, kept outside the database: whoever cuts off the last rows together with
 * the heads is found by an older anchor. One line of text: {@code waktu kunci 0:12:sidik,1:7:sidik segel}.
 */
public final class JangkarAudit {

    /** File to which anchors are appended; without it they only go to the log. */
    public static final String LINGKUNGAN = "TELADAN_AUDIT_JANGKAR";

    /** The head of a stream. */
    record Kepala(int aliran, long nomor, String sidik) {}

    private final String waktu;
    private final String kunci;
    private final List<Kepala> kepala;
    private final String segel;

    private JangkarAudit(String waktu, String kunci, List<Kepala> kepala, String segel) {
        this.waktu = waktu;
        this.kunci = kunci;
        this.kepala = kepala;
        this.segel = segel;
    }

    /** The heads of now; streams without a row are left out. */
    static JangkarAudit ambil(Connection c, Instant kini) throws SQLException {
        var kepala = new ArrayList<Kepala>();
        for (var k : kepala(c).values()) {
            kepala.add(k);
        }
        var kunci = KunciAudit.kini();
        var isi = isi(kini.toString(), kunci.utama(), kepala);
        return new JangkarAudit(
                kini.toString(), kunci.utama(), kepala, segel(kunci, kunci.utama(), isi));
    }

    static Map<Integer, Kepala> kepala(Connection c) throws SQLException {
        var hasil = new TreeMap<Integer, Kepala>();
        try (var p =
                        c.prepareStatement(
                                "select aliran, nomor, sidik from core_audit_kepala where nomor > 0 order by aliran");
                var h = p.executeQuery()) {
            while (h.next()) {
                hasil.put(
                        h.getInt(1),
                        new Kepala(
                                h.getInt(1),
                                h.getLong(2),
                                HexFormat.of().formatHex(h.getBytes(3))));
            }
        }
        return hasil;
    }

    static JangkarAudit urai(String baris) {
        var b = baris.strip().split(" ");
        if (b.length != 4) {
            throw new IllegalArgumentException("Baris jangkar tidak terbaca");
        }
        var kepala = new ArrayList<Kepala>();
        if (!b[2].equals("-")) {
            for (var k : b[2].split(",")) {
                var n = k.split(":");
                kepala.add(new Kepala(Integer.parseInt(n[0]), Long.parseLong(n[1]), n[2]));
            }
        }
        return new JangkarAudit(b[0], b[1], kepala, b[3]);
    }

    /** The anchors of a file, each line either an anchor or null when it cannot be read; a missing file has none. */
    static List<JangkarAudit> baca(Path berkas) {
        if (!Files.exists(berkas)) {
            return List.of();
        }
        try {
            var hasil = new ArrayList<JangkarAudit>();
            for (var b : Files.readAllLines(berkas, StandardCharsets.US_ASCII)) {
                if (!b.isBlank()) {
                    hasil.add(uraiAtauRusak(b));
                }
            }
            return hasil;
        } catch (IOException e) {
            throw new UncheckedIOException("Berkas jangkar audit tidak terbaca: " + berkas, e);
        }
    }

    private static JangkarAudit uraiAtauRusak(String baris) {
        try {
            return urai(baris);
        } catch (RuntimeException e) {
            return new JangkarAudit("?", "", List.of(), "");
        }
    }

    /** Appends the line and waits until it is on the disk. */
    void tulis(Path berkas) {
        try {
            if (berkas.toAbsolutePath().getParent() != null) {
                Files.createDirectories(berkas.toAbsolutePath().getParent());
            }
            try (var kanal =
                    FileChannel.open(
                            berkas, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                kanal.write(ByteBuffer.wrap((this + "\n").getBytes(StandardCharsets.US_ASCII)));
                kanal.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Jangkar audit tidak tersimpan di " + berkas, e);
        }
    }

    String waktu() {
        return waktu;
    }

    String kunci() {
        return kunci;
    }

    List<Kepala> kepala() {
        return kepala;
    }

    /** True when the line is as it was written by whoever has the key. */
    boolean asli(KunciAudit kunciAudit) {
        return MessageDigest.isEqual(
                segel(kunciAudit, kunci, isi(waktu, kunci, kepala))
                        .getBytes(StandardCharsets.US_ASCII),
                segel.getBytes(StandardCharsets.US_ASCII));
    }

    private static String isi(String waktu, String kunci, List<Kepala> kepala) {
        var b = new StringBuilder(waktu).append(' ').append(kunci).append(' ');
        for (var i = 0; i < kepala.size(); i++) {
            var k = kepala.get(i);
            b.append(i == 0 ? "" : ",")
                    .append(k.aliran())
                    .append(':')
                    .append(k.nomor())
                    .append(':')
                    .append(k.sidik());
        }
        return kepala.isEmpty() ? b.append('-').toString() : b.toString();
    }

    private static String segel(KunciAudit kunci, String nama, String isi) {
        return kunci.penyegel(nama)
                .map(m -> m.doFinal(("jangkar " + isi).getBytes(StandardCharsets.US_ASCII)))
                .map(HexFormat.of()::formatHex)
                .orElse("?");
    }

    @Override
    public String toString() {
        return isi(waktu, kunci, kepala) + " " + segel;
    }
}
