package id.teladan.skp.rencana;

import id.teladan.core.izin.PelakuAktif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The acting person as a head: with the position in which he acts today, his own or that of whom he acts for. */
@ApplicationScoped
public class SebagaiKepala {

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    /** As the head of {@code unitId}, else of another unit that he leads; without a position when he leads none. */
    public Pelaksana untuk(long unitId) {
        var pelaku = aktif.pelaku();
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select t.jenis as jenis, j.nama as jabatan from core_penugasan t join core_jabatan j on"
                                        + " j.id = t.jabatan_id and j.kepala where t.pegawai_id = :saya and t.mulai <= :hari and"
                                        + " (t.sampai is null or t.sampai >= :hari) and j.unit_id in (:dipimpin) order by j.unit_id ="
                                        + " :unit desc, field(t.jenis, 'DEFINITIF', 'PJ', 'PLT', 'PLH'), t.mulai desc limit 1",
                                Tuple.class)
                        .setParameter("saya", pelaku.pejabatId())
                        .setParameter("hari", LocalDate.now(jam))
                        .setParameter("dipimpin", pelaku.unitDipimpin())
                        .setParameter("unit", unitId)
                        .getResultList();
        var jabatan = baris.isEmpty() ? null : String.valueOf(baris.get(0).get("jabatan"));
        return new Pelaksana(
                pelaku.pegawaiId(),
                pelaku.nama(),
                baris.isEmpty() ? null : String.valueOf(baris.get(0).get("jenis")),
                pelaku.atasNama() == null || jabatan == null ? jabatan : "a.n. " + jabatan,
                jam.instant());
    }
}
