package id.teladan.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.Session;

/**
 * Reads the heads for an anchor. A commit is seen by others a moment before it is on the disk; the write of this
 * transaction carries everything that it has seen to the disk with it, so that an anchor never names a row that a crash of
 * the database can still take away.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PengambilJangkar {

    @Inject EntityManager em;
    @Inject Clock jam;

    JangkarAudit ambil() {
        return em.unwrap(Session.class)
                .doReturningWork(
                        c -> {
                            var j = JangkarAudit.ambil(c, Instant.now(jam));
                            try (var p = c.createStatement()) {
                                p.executeUpdate("delete from core_kunci where nama = 'jangkar'");
                                p.executeUpdate("insert into core_kunci (nama) values ('jangkar')");
                            }
                            return j;
                        });
    }
}
