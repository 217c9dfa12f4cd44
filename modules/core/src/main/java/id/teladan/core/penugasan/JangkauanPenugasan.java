package id.teladan.core.penugasan;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;

/** Whether the right to assign reaches a person and a post today. */
@ApplicationScoped
class JangkauanPenugasan {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    boolean orang(long id) {
        var cakupan = aktif.pelaku().cakupan(Hak.MENUGASKAN_PELAKSANA);
        var query =
                em.createNativeQuery(
                                "select 1 from core_pegawai p left join core_penugasan t on t.pegawai_id = p.id and t.jenis ="
                                        + " 'DEFINITIF' and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)"
                                        + " left join core_jabatan j on j.id = t.jabatan_id left join core_unit u on u.id ="
                                        + " j.unit_id where p.id = :id and "
                                        + cakupan.klausaSql("c", "p", "j", "u"))
                        .setParameter("id", id)
                        .setParameter("hari", LocalDate.now(jam));
        return !cakupan.isiSql("c", query).getResultList().isEmpty();
    }

    boolean jabatan(long id) {
        var cakupan = aktif.pelaku().cakupan(Hak.MENUGASKAN_PELAKSANA);
        var query =
                em.createNativeQuery(
                                "select 1 from core_jabatan j join core_unit u on u.id = j.unit_id where j.id = :id and "
                                        + cakupan.klausaUnit("c", "u"))
                        .setParameter("id", id);
        return !cakupan.isiUnit("c", query).getResultList().isEmpty();
    }
}
