package id.teladan.core.usulan;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Finds proposals for use cases: what the person may neither decide nor has proposed does not exist. */
@ApplicationScoped
class BukuUsulan {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject KatalogUsulan katalog;

    /** A proposal that the person's right and scope reach, locked until the end of the transaction. */
    Usulan dalamLingkup(Pelaku pelaku, long id) {
        var u = em.find(Usulan.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (u == null || !terjangkau(pelaku, id)) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return u;
    }

    /** An own proposal, locked until the end of the transaction. */
    Usulan milik(Pelaku pelaku, long id) {
        var u = em.find(Usulan.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (u == null || !Objects.equals(u.pengusulId(), pelaku.pegawaiId())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return u;
    }

    boolean terjangkau(Pelaku pelaku, long id) {
        var lingkup = new LingkupUsulan(pelaku, katalog.diputuskan(pelaku));
        if (lingkup.kosong()) {
            return false;
        }
        return !lingkup.isi(
                        em.createNativeQuery(
                                        "select 1 from core_usulan x "
                                                + LingkupUsulan.ORANG
                                                + " where x.id = :id and "
                                                + lingkup.klausa())
                                .setParameter("id", id)
                                .setParameter("hari", LocalDate.now(jam)))
                .getResultList()
                .isEmpty();
    }

    /** Whether a right of the person reaches whom or what a change concerns; without either only SEMUA does. */
    boolean menjangkau(Pelaku pelaku, Hak hak, Long pegawaiId, Long unitId) {
        var cakupan = pelaku.cakupan(hak);
        if (cakupan.semua()) {
            return true;
        }
        if (cakupan.kosong() || (pegawaiId == null && unitId == null)) {
            return false;
        }
        var sql =
                "select 1 from (select cast(:pegawai as int) as pegawai_id, cast(:unit as int) as unit_id) x "
                        + LingkupUsulan.ORANG
                        + " where "
                        + (pegawaiId != null
                                ? "p.id is not null and " + cakupan.klausaSql("c", "p", "j", "u")
                                : cakupan.klausaUnit("c", "n"));
        var query =
                em.createNativeQuery(sql)
                        .setParameter("pegawai", pegawaiId)
                        .setParameter("unit", unitId)
                        .setParameter("hari", LocalDate.now(jam));
        return !(pegawaiId != null ? cakupan.isiSql("c", query) : cakupan.isiUnit("c", query))
                .getResultList()
                .isEmpty();
    }
}
