package id.teladan.skp.angkakredit;

import id.teladan.skp.api.PredikatDiganti;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * A yearly predicate was replaced: decisions that were computed from it, of that year and of later ones, are marked as
 * replaced; the angka kredit itself is computed from the new predicate at once. PP 30/2019.
 */
@ApplicationScoped
class PenggantianPak {

    @Inject EntityManager em;

    void saat(@Observes PredikatDiganti p) {
        if (p.triwulan() != 0) {
            return;
        }
        em.createQuery(
                        "select n from PenetapanAngkaKredit n where n.pegawaiId = :pegawai and n.tahun >= :tahun and"
                                + " n.digantiPada is null",
                        PenetapanAngkaKredit.class)
                .setParameter("pegawai", p.pegawaiId())
                .setParameter("tahun", p.tahun())
                .getResultList()
                .forEach(
                        n ->
                                n.ganti(
                                        "Predikat " + p.tahun() + " diganti karena keberatan",
                                        p.waktu()));
    }
}
