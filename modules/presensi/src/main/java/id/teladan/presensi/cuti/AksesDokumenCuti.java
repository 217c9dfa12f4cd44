package id.teladan.presensi.cuti;

import id.teladan.core.dokumen.PemberiAksesDokumen;
import id.teladan.core.izin.Cakupan;
import id.teladan.core.izin.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Who considers and decides a request reads its issued form, beside the employee. */
@ApplicationScoped
class AksesDokumenCuti implements PemberiAksesDokumen {

    private static final String AWALAN = "cuti:";

    @Inject EntityManager em;
    @Inject CutiDalamLingkup lingkup;

    @Override
    public boolean boleh(Pelaku pelaku, String jenis, String subjek) {
        if (!subjek.startsWith(AWALAN)) {
            return false;
        }
        var sql =
                "select count(*)"
                        + CutiDalamLingkup.DARI
                        + "where c.id = :id and ("
                        + CutiDalamLingkup.atasan(pelaku)
                        + " or "
                        + CutiDalamLingkup.pejabat(pelaku)
                        + ")";
        return ((Number)
                                lingkup.isi(
                                                em.createNativeQuery(sql)
                                                        .setParameter(
                                                                "id",
                                                                Long.parseLong(
                                                                        subjek.substring(
                                                                                AWALAN.length()))),
                                                sql,
                                                Cakupan.KOSONG)
                                        .getSingleResult())
                        .longValue()
                > 0;
    }
}
