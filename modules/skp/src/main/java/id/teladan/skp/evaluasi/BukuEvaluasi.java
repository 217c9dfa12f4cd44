package id.teladan.skp.evaluasi;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.skp.rencana.PembacaIsi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Finds evaluations and their items for the use cases of this package. */
@ApplicationScoped
class BukuEvaluasi {

    @Inject EntityManager em;
    @Inject PembacaIsi pembaca;

    Evaluasi cari(long skpId, int triwulan) {
        return em.createQuery(
                        "select e from Evaluasi e where e.skpId = :skp and e.triwulan = :triwulan",
                        Evaluasi.class)
                .setParameter("skp", skpId)
                .setParameter("triwulan", triwulan)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    Evaluasi temukan(long skpId, int triwulan) {
        var ada = cari(skpId, triwulan);
        if (ada == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return ada;
    }

    List<PenilaianButir> butir(Evaluasi evaluasi) {
        return em.createQuery(
                        "select b from PenilaianButir b where b.evaluasi = :evaluasi",
                        PenilaianButir.class)
                .setParameter("evaluasi", evaluasi)
                .getResultList();
    }
}
