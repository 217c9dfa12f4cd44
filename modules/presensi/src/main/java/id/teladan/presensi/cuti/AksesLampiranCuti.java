package id.teladan.presensi.cuti;

import id.teladan.core.berkas.PemberiAksesBerkas;
import id.teladan.core.izin.Cakupan;
import id.teladan.core.izin.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Beside the employee only those who consider and decide a request read what is attached to it, such as a doctor's letter. */
@ApplicationScoped
class AksesLampiranCuti implements PemberiAksesBerkas {

    @Inject EntityManager em;
    @Inject CutiDalamLingkup lingkup;

    @Override
    public boolean boleh(Pelaku pelaku, long berkasId) {
        var sql =
                "select count(*)"
                        + CutiDalamLingkup.DARI
                        + "where exists (select 1 from presensi_lampiran_cuti b where b.cuti_id = c.id and b.berkas_id = :berkas) and ("
                        + CutiDalamLingkup.atasan(pelaku)
                        + " or "
                        + CutiDalamLingkup.pejabat(pelaku)
                        + ")";
        return ((Number)
                                lingkup.isi(
                                                em.createNativeQuery(sql)
                                                        .setParameter("berkas", berkasId),
                                                sql,
                                                Cakupan.KOSONG)
                                        .getSingleResult())
                        .longValue()
                > 0;
    }
}
