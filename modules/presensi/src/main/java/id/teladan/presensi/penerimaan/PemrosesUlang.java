package id.teladan.presensi.penerimaan;

import id.teladan.core.audit.AuditMassal;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.presensi.aturan.AturanTap;
import id.teladan.presensi.aturan.SebabKarantina;
import id.teladan.presensi.aturan.iclock.PenguraiAttlog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/**
 * Sends quarantined lines through the reception again, with the allow-list, the clock and the rules of now, in the
 * transaction of the caller. A line that still cannot be taken stays, with the reason of now.
 */
@ApplicationScoped
public class PemrosesUlang {

    private static final String PILIH =
            "select id, sebab, baris from presensi_karantina where sn = ? and selesai is null and ";

    private record Butir(long id, SebabKarantina sebab, String baris) {}

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject BatasPenerimaan batas;

    /** All lines of a device that waited because it was not on the allow-list; how many went through. */
    public int perangkat(String sn) {
        return kerja(sn, "sebab = 'SN_TIDAK_DIKENAL'", null);
    }

    /** One line; true when it went through. */
    public boolean satu(String sn, long karantinaId) {
        return kerja(sn, "sebab <> 'PIN_TIDAK_DIKENAL' and id = ?", karantinaId) > 0;
    }

    private int kerja(String sn, String syarat, Long id) {
        var kini = Instant.now(jam);
        return em.unwrap(Session.class)
                .doReturningWork(
                        c -> {
                            var perangkat = PembacaPerangkat.cari(c, sn);
                            var semua = baca(c, sn, syarat, id);
                            return perangkat == null || semua.isEmpty()
                                    ? 0
                                    : proses(c, perangkat, semua, kini);
                        });
    }

    private static List<Butir> baca(Connection c, String sn, String syarat, Long id)
            throws SQLException {
        try (var p = c.prepareStatement(PILIH + syarat + " order by id for update")) {
            p.setString(1, sn);
            if (id != null) {
                p.setLong(2, id);
            }
            var hasil = new ArrayList<Butir>();
            try (var h = p.executeQuery()) {
                while (h.next()) {
                    hasil.add(
                            new Butir(
                                    h.getLong(1),
                                    SebabKarantina.valueOf(h.getString(2)),
                                    h.getString(3)));
                }
            }
            return hasil;
        }
    }

    private int proses(Connection c, PerangkatTerkenal perangkat, List<Butir> semua, Instant kini)
            throws SQLException {
        var aturan = batas.aturan(kini);
        var penulis = new PenulisTap(perangkat);
        var audit = new AuditMassal();
        var banyak = 0;
        try (var selesai =
                        c.prepareStatement(
                                "update presensi_karantina set perangkat_id = ?, penyelesaian = 'DIPROSES', selesai = ?, oleh = ?, versi = versi + 1 where id = ?");
                var tetap =
                        c.prepareStatement(
                                "update presensi_karantina set perangkat_id = ?, sebab = ?, versi = versi + 1 where id = ?")) {
            for (var b : semua) {
                var baris = PenguraiAttlog.satu(b.baris());
                var sebab =
                        baris.terbaca()
                                ? aturan.periksa(
                                                AturanTap.saat(
                                                        baris.waktu(), perangkat.zonaMenit()))
                                        .orElse(null)
                                : SebabKarantina.TIDAK_TERBACA;
                if (sebab == null) {
                    penulis.tambah(baris, b.id());
                    selesaikan(selesai, perangkat, b, kini, aktif.pelaku().nama());
                    audit.ubah("ButirKarantina", b.id(), "penyelesaian", null, "DIPROSES");
                    banyak++;
                } else if (sebab != b.sebab()) {
                    tetap.setLong(1, perangkat.id());
                    tetap.setString(2, sebab.name());
                    tetap.setLong(3, b.id());
                    tetap.addBatch();
                    audit.ubah("ButirKarantina", b.id(), "sebab", b.sebab(), sebab);
                }
            }
            selesai.executeBatch();
            tetap.executeBatch();
        }
        var karantina = new PenulisKarantina(perangkat.sn(), perangkat.id());
        penulis.tulis(c, karantina, kini);
        karantina.tulis(c, kini);
        audit.tulis(c);
        return banyak;
    }

    private static void selesaikan(
            PreparedStatement p, PerangkatTerkenal perangkat, Butir b, Instant kini, String oleh)
            throws SQLException {
        p.setLong(1, perangkat.id());
        p.setObject(2, LocalDateTime.ofInstant(kini, ZoneOffset.UTC));
        p.setString(3, oleh);
        p.setLong(4, b.id());
        p.addBatch();
    }
}
