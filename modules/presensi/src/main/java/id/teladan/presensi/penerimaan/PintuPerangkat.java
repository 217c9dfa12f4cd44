package id.teladan.presensi.penerimaan;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.presensi.aturan.iclock.JawabanPerintah;
import id.teladan.presensi.aturan.iclock.Sambutan;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;

/** Handshake, polls and answers of devices. A device that is not on the allow-list gets an empty answer, and is noted. */
@UseCase
public class PintuPerangkat {

    private static final int ASING_TERBANYAK = 500;
    private static final int PERINTAH_SEKALI = 20;

    /** A poll comes every ten seconds; that the device lives is written down less often. */
    private static final Duration JARAK_KABAR = Duration.ofSeconds(30);

    /** A command that was fetched and not answered is handed out again after this time. */
    private static final Duration JAWABAN_DITUNGGU = Duration.ofMinutes(10);

    private static final int INGATAN_TERBANYAK = 10_000;

    /** A command on its way to a device. */
    public record Kiriman(long id, String isi) {}

    @Inject EntityManager em;
    @Inject Clock jam;

    /** When each device was last noted, in this server. */
    private final Map<String, Instant> dicatat = new ConcurrentHashMap<>();

    /** The options for the device; empty when it is not on the allow-list. */
    @Izin(Hak.SISTEM)
    public Optional<Sambutan> sambut(String sn, String versiPush, String alamat) {
        var kini = Instant.now(jam);
        return kerja(
                c -> {
                    var perangkat = kenali(c, sn, alamat, kini);
                    if (perangkat == null) {
                        return Optional.empty();
                    }
                    KabarPerangkat.sapaan(c, perangkat.id(), alamat, versiPush, null, kini);
                    return Optional.of(
                            new Sambutan(
                                    sn,
                                    stempel(c, perangkat.id()),
                                    perangkat.zonaMenit(),
                                    versiPush));
                });
    }

    /**
     * Commands that wait for the device, oldest first; from now on they count as sent.
     *
     * @param keterangan what the device tells of itself, null when nothing
     */
    @Izin(Hak.SISTEM)
    public Optional<List<Kiriman>> ambilPerintah(String sn, String keterangan, String alamat) {
        var kini = Instant.now(jam);
        return kerja(
                c -> {
                    var perangkat = kenali(c, sn, alamat, kini);
                    if (perangkat == null) {
                        return Optional.empty();
                    }
                    if (keterangan != null || waktunyaDicatat(sn, kini)) {
                        KabarPerangkat.sapaan(c, perangkat.id(), alamat, null, keterangan, kini);
                    }
                    return Optional.of(menunggu(c, perangkat.id(), kini));
                });
    }

    /** What the device says about its commands; numbers of other devices change nothing. False = unknown device. */
    @Izin(Hak.SISTEM)
    public boolean jawab(String sn, List<JawabanPerintah> jawaban, String alamat) {
        var kini = Instant.now(jam);
        return kerja(
                c -> {
                    var perangkat = kenali(c, sn, alamat, kini);
                    if (perangkat == null) {
                        return false;
                    }
                    try (var p =
                            c.prepareStatement(
                                    "update presensi_perintah set status = ?, hasil = ?, dijawab = ?, versi = versi + 1 where id = ? and perangkat_id = ? and status = 'TERKIRIM'")) {
                        for (var j : jawaban) {
                            p.setString(1, j.kembali() == 0 ? "BERHASIL" : "GAGAL");
                            p.setInt(2, j.kembali());
                            p.setObject(3, utc(kini));
                            p.setLong(4, j.id());
                            p.setLong(5, perangkat.id());
                            p.executeUpdate();
                        }
                    }
                    return true;
                });
    }

    /** Any other request: only that the device lives. False = unknown device. */
    @Izin(Hak.SISTEM)
    public boolean sapa(String sn, String alamat) {
        var kini = Instant.now(jam);
        return kerja(
                c -> {
                    var perangkat = kenali(c, sn, alamat, kini);
                    if (perangkat == null) {
                        return false;
                    }
                    if (waktunyaDicatat(sn, kini)) {
                        KabarPerangkat.sapaan(c, perangkat.id(), alamat, null, null, kini);
                    }
                    return true;
                });
    }

    private <T> T kerja(org.hibernate.jdbc.ReturningWork<T> kerja) {
        return em.unwrap(Session.class).doReturningWork(kerja);
    }

    private PerangkatTerkenal kenali(Connection c, String sn, String alamat, Instant kini)
            throws SQLException {
        var perangkat = PembacaPerangkat.cari(c, sn);
        if (perangkat == null && waktunyaDicatat(sn, kini)) {
            catatAsing(c, sn, alamat, kini);
        }
        return perangkat;
    }

    private boolean waktunyaDicatat(String sn, Instant kini) {
        if (dicatat.size() > INGATAN_TERBANYAK) {
            dicatat.clear();
        }
        var terakhir = dicatat.get(sn);
        if (terakhir != null && Duration.between(terakhir, kini).abs().compareTo(JARAK_KABAR) < 0) {
            return false;
        }
        dicatat.put(sn, kini);
        return true;
    }

    private static String stempel(Connection c, long perangkatId) throws SQLException {
        try (var p =
                c.prepareStatement("select stempel from presensi_kabar where perangkat_id = ?")) {
            p.setLong(1, perangkatId);
            try (var h = p.executeQuery()) {
                return h.next() ? h.getString(1) : null;
            }
        }
    }

    private static List<Kiriman> menunggu(Connection c, long perangkatId, Instant kini)
            throws SQLException {
        var hasil = new ArrayList<Kiriman>();
        try (var p =
                c.prepareStatement(
                        "select id, isi from presensi_perintah where perangkat_id = ? and (status = 'MENUNGGU' or (status = 'TERKIRIM' and dikirim < ?)) order by id limit "
                                + PERINTAH_SEKALI)) {
            p.setLong(1, perangkatId);
            p.setObject(2, utc(kini.minus(JAWABAN_DITUNGGU)));
            try (var h = p.executeQuery()) {
                while (h.next()) {
                    hasil.add(new Kiriman(h.getLong(1), h.getString(2)));
                }
            }
        }
        if (!hasil.isEmpty()) {
            try (var p =
                    c.prepareStatement(
                            "update presensi_perintah set status = 'TERKIRIM', dikirim = ?, versi = versi + 1 where id = ?")) {
                for (var k : hasil) {
                    p.setObject(1, utc(kini));
                    p.setLong(2, k.id());
                    p.addBatch();
                }
                p.executeBatch();
            }
        }
        return hasil;
    }

    /** Notes a device that is not on the allow-list; false when there are too many of them already. */
    static boolean catatAsing(Connection c, String sn, String alamat, Instant kini)
            throws SQLException {
        var pendek = alamat == null || alamat.length() <= 45 ? alamat : alamat.substring(0, 45);
        try (var p =
                c.prepareStatement(
                        "update presensi_perangkat_asing set terakhir = ?, banyak = banyak + 1, alamat = ? where sn = ?")) {
            p.setObject(1, utc(kini));
            p.setString(2, pendek);
            p.setString(3, sn);
            if (p.executeUpdate() > 0) {
                return true;
            }
        }
        try (var p =
                c.prepareStatement(
                        "insert into presensi_perangkat_asing (sn, pertama, terakhir, banyak, alamat) select ?, ?, ?, 1, ? from dual"
                                + " where (select count(*) from presensi_perangkat_asing) < "
                                + ASING_TERBANYAK
                                + " on duplicate key update terakhir = values(terakhir), banyak = banyak + 1")) {
            p.setString(1, sn);
            p.setObject(2, utc(kini));
            p.setObject(3, utc(kini));
            p.setString(4, pendek);
            return p.executeUpdate() > 0;
        }
    }

    private static java.time.LocalDateTime utc(Instant saat) {
        return java.time.LocalDateTime.ofInstant(saat, java.time.ZoneOffset.UTC);
    }
}
