package id.teladan.core.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Published years for the use cases of this feature. */
@ApplicationScoped
class PembacaKalender {

    @Inject EntityManager em;

    /** The published year, or empty. */
    Optional<IsiKalender> terbit(int tahun) {
        var t = em.find(KalenderTahun.class, tahun);
        return t == null
                ? Optional.empty()
                : Optional.of(
                        new IsiKalender(
                                tahun,
                                t.dasarId(),
                                rekaman(tahun).stream().map(HariLiburTercatat::butir).toList()));
    }

    List<HariLiburTercatat> rekaman(int tahun) {
        return em.createQuery(
                        "select h from HariLiburTercatat h where h.tanggal between :awal and :akhir order by h.tanggal, h.id",
                        HariLiburTercatat.class)
                .setParameter("awal", LocalDate.of(tahun, 1, 1))
                .setParameter("akhir", LocalDate.of(tahun, 12, 31))
                .getResultList();
    }

    /** Names of units by id. */
    java.util.Map<Long, String> namaUnit(java.util.Collection<Long> id) {
        var hasil = new java.util.HashMap<Long, String>();
        if (!id.isEmpty()) {
            em.createQuery("select u.id, u.nama from Unit u where u.id in :id", Object[].class)
                    .setParameter("id", id)
                    .getResultList()
                    .forEach(b -> hasil.put((Long) b[0], (String) b[1]));
        }
        return hasil;
    }
}
