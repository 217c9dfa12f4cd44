package id.teladan.core.penugasan;

import id.teladan.core.izin.HakDelegasi;
import id.teladan.core.izin.PelakuAktif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Units to which the acting person may bind a delegation: those he leads or that his rights reach, and all below them. */
@ApplicationScoped
class UnitDelegasi {

    private static final String UNIT =
            " from core_unit u left join core_unit o on o.id = u.opd_id where u.berlaku_mulai <= :hari and"
                    + " (u.berlaku_sampai is null or u.berlaku_sampai >= :hari) and (%s)";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    boolean terjangkau(long id) {
        return !kueri("select u.id as id", " and u.id = :id")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    Query kueri(String pilih, String ekor) {
        var pelaku = aktif.pelaku();
        var cakupan =
                Arrays.stream(HakDelegasi.values())
                        .filter(h -> h.dimiliki(pelaku))
                        .flatMap(h -> h.hak().stream())
                        .map(pelaku::cakupan)
                        .distinct()
                        .toList();
        List<String> jalur = cakupan.stream().flatMap(c -> c.jalur().stream()).distinct().toList();
        var syarat = new ArrayList<String>();
        if (cakupan.stream().anyMatch(c -> c.semua())) {
            syarat.add("1 = 1");
        }
        for (var i = 0; i < jalur.size(); i++) {
            syarat.add("u.jalur like :jalur" + i);
        }
        if (!pelaku.unitDipimpin().isEmpty()) {
            syarat.add(
                    "exists (select 1 from core_unit d where d.id in (:dipimpin) and u.jalur like concat(d.jalur, '%'))");
        }
        if (syarat.isEmpty()) {
            syarat.add("1 = 0");
        }
        var query =
                em.createNativeQuery(
                                pilih + UNIT.formatted(String.join(" or ", syarat)) + ekor,
                                Tuple.class)
                        .setParameter("hari", LocalDate.now(jam));
        for (var i = 0; i < jalur.size(); i++) {
            query.setParameter("jalur" + i, jalur.get(i) + "%");
        }
        if (!pelaku.unitDipimpin().isEmpty()) {
            query.setParameter("dipimpin", pelaku.unitDipimpin());
        }
        return query;
    }
}
