package id.teladan.skp.keberatan;

import id.teladan.core.berkas.PemberiAksesBerkas;
import id.teladan.core.izin.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * The examiner may read the evidence of the objection and of the SKP that it is about; its sides may read the evidence of
 * the objection.
 */
@ApplicationScoped
class AksesBuktiKeberatan implements PemberiAksesBerkas {

    @Inject EntityManager em;
    @Inject KeberatanDalamLingkup lingkup;

    @Override
    public boolean boleh(Pelaku pelaku, long berkasId) {
        var pemeriksa = KeberatanDalamLingkup.pemeriksa(pelaku);
        var sql =
                "select count(*) from skp_keberatan k where ("
                        + pemeriksa
                        + " and (exists (select 1 from skp_bukti_keberatan b where b.keberatan_id = k.id and b.berkas_id = :berkas)"
                        + " or exists (select 1 from skp_bukti b join skp_realisasi r on r.id = b.realisasi_id where r.skp_id ="
                        + " k.skp_id and b.berkas_id = :berkas))) or ("
                        + KeberatanDalamLingkup.pihak(pelaku)
                        + " and exists (select 1 from skp_bukti_keberatan b where b.keberatan_id = k.id and b.berkas_id = :berkas))";
        return ((Number)
                                lingkup.isi(
                                                em.createNativeQuery(sql)
                                                        .setParameter("berkas", berkasId),
                                                sql)
                                        .getSingleResult())
                        .longValue()
                > 0;
    }
}
