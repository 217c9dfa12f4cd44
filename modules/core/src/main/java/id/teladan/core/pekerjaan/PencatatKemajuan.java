package id.teladan.core.pekerjaan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Notes rows done in a transaction of its own, so that a page sees them while the chunk still runs. */
@ApplicationScoped
public class PencatatKemajuan {

    @Inject EntityManager em;
    @Inject Clock jam;

    /** Replaces the figures of a job. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void catat(long pekerjaanId, long selesai, long total) {
        em.createNativeQuery(
                        "insert into core_pekerjaan_kemajuan (pekerjaan_id, selesai, total, diubah) values (:id,"
                                + " :selesai, :total, :kini) on duplicate key update selesai = values(selesai), total ="
                                + " values(total), diubah = values(diubah)")
                .setParameter("id", pekerjaanId)
                .setParameter("selesai", selesai)
                .setParameter("total", total)
                .setParameter("kini", Instant.now(jam))
                .executeUpdate();
    }
}
