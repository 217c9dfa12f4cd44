package id.teladan.core.penutup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Enters covers, in the transaction of the use case that decided them. */
@ApplicationScoped
public class BukuPenutup {

    @Inject EntityManager em;
    @Inject Event<PenutupBerubah> peristiwa;

    /** Enters a cover, or changes the one of the same source. */
    public void tetapkan(PenutupBaru b) {
        var ada = cari(b.sumber(), b.sumberId());
        if (ada == null) {
            ada = new PenutupHari(b);
            em.persist(ada);
        } else {
            peristiwa.fire(ada.masa());
            ada.isi(b);
        }
        em.flush();
        peristiwa.fire(ada.masa());
    }

    /** Takes a cover away; without one nothing happens. */
    public void cabut(String sumber, long sumberId) {
        var ada = cari(sumber, sumberId);
        if (ada != null) {
            em.remove(ada);
            em.flush();
            peristiwa.fire(ada.masa());
        }
    }

    private PenutupHari cari(String sumber, long sumberId) {
        return em.createQuery(
                        "select p from PenutupHari p where p.sumber = :sumber and p.sumberId = :id",
                        PenutupHari.class)
                .setParameter("sumber", sumber)
                .setParameter("id", sumberId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
