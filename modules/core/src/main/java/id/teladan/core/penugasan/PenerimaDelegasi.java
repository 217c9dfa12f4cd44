package id.teladan.core.penugasan;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;

/** To whom the acting person may hand rights. */
@ApplicationScoped
class PenerimaDelegasi {

    /** Colleagues of the same OPD, and whoever the right to see people reaches. */
    private static final String PENERIMA =
            " from core_pegawai p"
                    + DaftarPenugasan.DEFINITIF
                    + " where p.kedudukan_hukum = '01' and dj.id is not null and p.id <> :saya and (%s or du.opd_id ="
                    + " (select su.opd_id from core_unit su where su.id = :unit))";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    boolean bolehMenerima(long id) {
        return !kueri("select p.id as id", " and p.id = :id")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    boolean tumpangTindih(long pemberi, BeriDelegasi c) {
        return !em.createNativeQuery(
                        "select 1 from core_delegasi where pemberi_id = :pemberi and penerima_id = :penerima and"
                                + " dicabut_pada is null and mulai <= :sampai and sampai >= :mulai")
                .setParameter("pemberi", pemberi)
                .setParameter("penerima", c.penerimaId())
                .setParameter("mulai", c.mulai())
                .setParameter("sampai", c.sampai())
                .getResultList()
                .isEmpty();
    }

    Query kueri(String pilih, String ekor) {
        var pelaku = aktif.pelaku();
        var cakupan = pelaku.cakupan(Hak.LIHAT_PEGAWAI);
        var query =
                em.createNativeQuery(
                                pilih
                                        + PENERIMA.formatted(
                                                cakupan.klausaSql("c", "p", "dj", "du"))
                                        + ekor,
                                Tuple.class)
                        .setParameter("hari", LocalDate.now(jam))
                        .setParameter("saya", pelaku.pegawaiId())
                        .setParameter("unit", pelaku.unitId() == null ? -1L : pelaku.unitId());
        return cakupan.isiSql("c", query);
    }
}
