package id.teladan.skp.daftar;

import id.teladan.core.penataan.PemberiDampakPenataan;
import id.teladan.core.usulan.BarisDampak;
import id.teladan.skp.rencana.StatusSkp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** How many SKP in progress a reorganisation touches: their superior may become another one. */
@ApplicationScoped
class DampakPenataanSkp implements PemberiDampakPenataan {

    @Inject EntityManager em;

    @Override
    public List<BarisDampak> dampak(Collection<Long> pegawaiId, LocalDate berlaku) {
        var berjalan =
                em.createQuery(
                                "select count(s) from Skp s where s.pegawai.id in :orang and s.mulai <= :hari and"
                                        + " s.sampai >= :hari and s.status <> :akhir",
                                Long.class)
                        .setParameter("orang", pegawaiId)
                        .setParameter("hari", berlaku)
                        .setParameter("akhir", StatusSkp.FINAL)
                        .getSingleResult();
        return List.of(new BarisDampak("skpBerjalan", null, String.valueOf(berjalan)));
    }
}
