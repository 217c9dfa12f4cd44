package id.teladan.core.pekerjaan;

import id.teladan.core.izin.PelakuAktif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes jobs and tells how far they are; for use cases, in their transaction, after they have checked the right. */
@ApplicationScoped
public class BukuPekerjaan {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject Event<PekerjaanDiajukan> peristiwa;

    /** Enters a job; it starts after the commit. The same kind and key again answers the id of the first one. */
    public long ajukan(AjukanPekerjaan pekerjaan) {
        return ajukan(pekerjaan, null);
    }

    /**
     * The same, but it starts later.
     *
     * @param tunda it does not start earlier; null = right after the commit. By the clock of the database, as every lease
     */
    public long ajukan(AjukanPekerjaan pekerjaan, Duration tunda) {
        var ada =
                em.createQuery(
                                "select p.id from Pekerjaan p where p.jenis = :jenis and p.kunci = :kunci",
                                Long.class)
                        .setParameter("jenis", pekerjaan.jenis())
                        .setParameter("kunci", pekerjaan.kunci())
                        .getResultList();
        if (!ada.isEmpty()) {
            return ada.get(0);
        }
        var baru = Pekerjaan.dari(pekerjaan, aktif.pelaku(), aktif.permintaan(), Instant.now(jam));
        em.persist(baru);
        em.flush();
        if (tunda != null) {
            // a lease of nobody: no server takes the job before it has ended
            em.createNativeQuery(
                            "update core_pekerjaan set sewa_sampai = utc_timestamp(6) + interval :tunda second where"
                                    + " id = :id")
                    .setParameter("tunda", tunda.toSeconds())
                    .setParameter("id", baru.id())
                    .executeUpdate();
        }
        peristiwa.fire(new PekerjaanDiajukan(baru.id()));
        return baru.id();
    }

    /** How far a job is; empty when there is no such job. */
    public Optional<KemajuanPekerjaan> kemajuan(long id) {
        var p = em.find(Pekerjaan.class, id);
        if (p == null) {
            return Optional.empty();
        }
        em.refresh(p);
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select selesai, total from core_pekerjaan_kemajuan where pekerjaan_id = :id",
                                Tuple.class)
                        .setParameter("id", id)
                        .getResultList();
        var selesai = baris.isEmpty() ? 0L : ((Number) baris.get(0).get(0)).longValue();
        var total = baris.isEmpty() ? 0L : ((Number) baris.get(0).get(1)).longValue();
        return Optional.of(
                new KemajuanPekerjaan(
                        p.status(), selesai, total, p.dimulai(), p.berakhir(), p.sebab()));
    }
}
