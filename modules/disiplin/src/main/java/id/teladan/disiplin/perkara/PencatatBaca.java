package id.teladan.disiplin.perkara;

import id.teladan.core.izin.PelakuAktif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Keeps who has read a case, in the transaction of the reading. Not in the access log of the office: that one would tell
 * its readers that the case exists.
 */
@ApplicationScoped
public class PencatatBaca {

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    /**
     * @param apa what was read: BERKAS, or the kind of a letter
     */
    public void catat(long perkaraId, String apa) {
        em.createNativeQuery(
                        "insert into disiplin_akses (id, perkara_id, waktu, pelaku_id, pelaku, apa) values (next value for"
                                + " disiplin_akses_seq, :perkara, :waktu, :id, :nama, :apa)")
                .setParameter("perkara", perkaraId)
                .setParameter(
                        "waktu",
                        LocalDateTime.ofInstant(
                                Instant.now(jam).truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC))
                .setParameter("id", aktif.pelaku().pegawaiId())
                .setParameter("nama", aktif.pelaku().nama())
                .setParameter("apa", apa)
                .executeUpdate();
    }
}
