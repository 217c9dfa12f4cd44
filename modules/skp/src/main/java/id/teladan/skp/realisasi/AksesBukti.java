package id.teladan.skp.realisasi;

import id.teladan.core.berkas.PemberiAksesBerkas;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;

/** Who may read an SKP may read the evidence that it refers to. */
@ApplicationScoped
class AksesBukti implements PemberiAksesBerkas {

    @Inject EntityManager em;
    @Inject Clock jam;

    @Override
    public boolean boleh(Pelaku pelaku, long berkasId) {
        var cakupan = pelaku.cakupan(Hak.LIHAT_SKP);
        if (cakupan.kosong()) {
            return false;
        }
        return cakupan.isi(
                                em.createQuery(
                                                "select count(b) from BuktiDukung b join b.realisasi r join Skp s on s.id = r.skpId join"
                                                        + " s.pegawai p"
                                                        + SkpDalamLingkup.JABATAN
                                                        + "where b.berkasId = :berkas and "
                                                        + cakupan.klausa("p", "j", "u"),
                                                Long.class)
                                        .setParameter("berkas", berkasId)
                                        .setParameter("hari", LocalDate.now(jam)))
                        .getSingleResult()
                > 0;
    }
}
