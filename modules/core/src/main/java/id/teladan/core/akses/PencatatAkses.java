package id.teladan.core.akses;

import id.teladan.core.izin.PelakuAktif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Keeps that somebody has read sensitive data, in the transaction of the reading: one insert. For use cases, after they
 * have checked the right.
 */
@ApplicationScoped
public class PencatatAkses {

    private static final int OBJEK_TERPANJANG = 200;

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    /**
     * Whoever looks at his own data is not kept.
     *
     * @param subjekId whose data; null for lists
     * @param objek what exactly, without personal data; may be null
     */
    public void catat(JenisAkses jenis, Long subjekId, String objek) {
        var pelaku = aktif.pelaku();
        if (subjekId == null || !subjekId.equals(pelaku.pegawaiId())) {
            em.unwrap(Session.class).doWork(c -> sisip(c, jenis, subjekId, objek));
        }
    }

    private void sisip(Connection c, JenisAkses jenis, Long subjekId, String objek)
            throws SQLException {
        var pelaku = aktif.pelaku();
        var peran =
                pelaku.peran().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        try (var p =
                c.prepareStatement(
                        "insert into core_akses (id, waktu, pelaku_id, pelaku, peran, unit, jenis, subjek_id, objek,"
                                + " permintaan) values (next value for core_akses_seq, ?, ?, ?, ?, (select u.nama from"
                                + " core_unit u where u.id = ?), ?, ?, ?, ?)")) {
            p.setObject(
                    1,
                    LocalDateTime.ofInstant(
                            Instant.now(jam).truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
            p.setObject(2, pelaku.pegawaiId(), Types.BIGINT);
            p.setString(3, pelaku.nama());
            p.setString(4, peran);
            p.setObject(5, pelaku.unitId(), Types.BIGINT);
            p.setString(6, jenis.name());
            p.setObject(7, subjekId, Types.BIGINT);
            p.setString(
                    8,
                    objek == null
                            ? null
                            : objek.substring(0, Math.min(OBJEK_TERPANJANG, objek.length())));
            p.setString(9, aktif.permintaan());
            p.executeUpdate();
        }
    }
}
