package id.teladan.core.usulan;

import id.teladan.core.berkas.PemberiAksesBerkas;
import id.teladan.core.izin.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;

/** Who may decide a proposal may read its evidence. */
@ApplicationScoped
class AksesBuktiUsulan implements PemberiAksesBerkas {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject KatalogUsulan katalog;

    @Override
    public boolean boleh(Pelaku pelaku, long berkasId) {
        var lingkup = new LingkupUsulan(pelaku, katalog.diputuskan(pelaku));
        return !lingkup.kosong()
                && !lingkup.isi(
                                em.createNativeQuery(
                                                "select 1 from core_usulan x "
                                                        + LingkupUsulan.ORANG
                                                        + " where x.berkas_id = :berkas and "
                                                        + lingkup.klausa())
                                        .setParameter("berkas", berkasId)
                                        .setParameter("hari", LocalDate.now(jam)))
                        .getResultList()
                        .isEmpty();
    }
}
