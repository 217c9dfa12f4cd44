package id.teladan.disiplin.perkara;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.disiplin.aturan.perkara.LangkahPerkara;
import id.teladan.disiplin.aturan.perkara.MesinPerkara;
import id.teladan.disiplin.aturan.perkara.PeranPerkara;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who sees that a case exists, and as what: the officers of BKD for discipline, Inspektorat, whoever leads today the unit
 * of the direct superior or of the deciding official, the members of the team. Nobody sees the case against himself here;
 * for everybody else it does not exist. Discipline is never delegated.
 */
@ApplicationScoped
public class PerkaraDalamLingkup {

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    /** SQL condition over the case {@code k}; bind with {@link #isi}. */
    public String klausa() {
        var pelaku = aktif.pelaku();
        if (pelaku.pegawaiId() == null
                || pelaku.atasNama() != null
                || !pelaku.punya(Hak.LIHAT_PERKARA)) {
            return "(1 = 0)";
        }
        if (pelaku.cakupan(Hak.LIHAT_PERKARA).semua()) {
            return "(k.pegawai_id <> :saya)";
        }
        return "(k.pegawai_id <> :saya and ("
                + (pelaku.unitDipimpin().isEmpty()
                        ? ""
                        : "((k.unit_atasan_id in (:dipimpin) or k.unit_penghukum_id in (:dipimpin))"
                                + " and coalesce(k.atasan_terlibat_id, 0) <> :saya"
                                + " and (k.pelapor_id = :saya or (k.ditelaah is not null and k.status <> 'DITOLAK'))) or ")
                + "exists (select 1 from disiplin_tim m where m.perkara_id = k.id and m.pegawai_id = :saya)))";
    }

    /** Binds the parameters of {@link #klausa}. */
    public <Q extends Query> Q isi(Q query, String sql) {
        if (sql.contains(":saya")) {
            query.setParameter("saya", aktif.pelaku().pegawaiId());
        }
        if (sql.contains(":dipimpin")) {
            query.setParameter("dipimpin", aktif.pelaku().unitDipimpin());
        }
        return query;
    }

    /** The case, or the answer of what does not exist. */
    public Perkara temukan(long id) {
        var sql = "select k.* from disiplin_perkara k where k.id = :id and " + klausa();
        @SuppressWarnings("unchecked")
        List<Perkara> baris =
                isi(em.createNativeQuery(sql, Perkara.class).setParameter("id", id), sql)
                        .getResultList();
        if (baris.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return baris.get(0);
    }

    /** What the acting person is in the case. */
    public Set<PeranPerkara> peran(Perkara k) {
        return peran(k.id(), k.pegawaiId(), k.unitAtasanId(), k.unitPenghukumId());
    }

    private Set<PeranPerkara> peran(long id, long pegawaiId, Long unitAtasan, Long unitPenghukum) {
        var pelaku = aktif.pelaku();
        var hasil = EnumSet.noneOf(PeranPerkara.class);
        if (pelaku.pegawaiId() == null || pelaku.atasNama() != null) {
            return hasil;
        }
        if (pelaku.pegawaiId() == pegawaiId) {
            hasil.add(PeranPerkara.TERPERIKSA);
            return hasil;
        }
        var tim = tim(id);
        if (pelaku.punya(Hak.KELOLA_PERKARA)) {
            hasil.add(PeranPerkara.PETUGAS);
        } else if (pelaku.cakupan(Hak.LIHAT_PERKARA).semua()) {
            hasil.add(PeranPerkara.PENGAWAS);
        }
        if (pelaku.punya(Hak.MEMERIKSA_PERKARA)
                && (tim.isEmpty()
                        ? memimpin(pelaku, unitAtasan)
                        : tim.contains(pelaku.pegawaiId()))) {
            hasil.add(PeranPerkara.PEMERIKSA);
        }
        if (pelaku.punya(Hak.MENJATUHKAN_HUKUMAN) && memimpin(pelaku, unitPenghukum)) {
            hasil.add(PeranPerkara.PENGHUKUM);
        }
        return hasil;
    }

    /** Members of the Tim Pemeriksa. */
    public Set<Long> tim(long perkaraId) {
        return Set.copyOf(
                em.createQuery(
                                "select t.pegawaiId from AnggotaTim t where t.perkaraId = :perkara",
                                Long.class)
                        .setParameter("perkara", perkaraId)
                        .getResultList());
    }

    private static boolean memimpin(Pelaku pelaku, Long unitId) {
        return unitId != null && pelaku.unitDipimpin().contains(unitId);
    }

    /**
     * A step of somebody who sees the case: finds it, compares the version that was seen, and asks the machine.
     *
     * @param ke where the step shall lead
     */
    public Bertindak bertindak(long id, long versi, LangkahPerkara langkah, StatusPerkara ke) {
        var k = temukan(id);
        k.pastikanVersi(versi);
        return new Bertindak(
                k, MesinPerkara.pastikan(langkah, k.status(), ke, peran(k)), petugas(k));
    }

    /** A case, the part in which the acting person takes the step, and who he is. */
    public record Bertindak(Perkara perkara, PeranPerkara sebagai, Petugas oleh) {}

    /** The acting person; with the head post in which he acts when he leads a unit of the case. */
    public Petugas petugas(Perkara k) {
        var pelaku = aktif.pelaku();
        var unit =
                k == null
                        ? null
                        : k.unitPenghukumId() == null ? k.unitAtasanId() : k.unitPenghukumId();
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select t.jenis as jenis, j.nama as jabatan from core_penugasan t join core_jabatan j on j.id ="
                                        + " t.jabatan_id where t.pegawai_id = :saya and t.mulai <= :hari and (t.sampai is null or t.sampai"
                                        + " >= :hari) and t.jenis in ('DEFINITIF', 'PJ', 'PLT', 'PLH') order by j.unit_id = :unit and"
                                        + " j.kepala desc, field(t.jenis, 'DEFINITIF', 'PJ', 'PLT', 'PLH'), t.mulai desc limit 1",
                                Tuple.class)
                        .setParameter("saya", pelaku.pegawaiId())
                        .setParameter("hari", LocalDate.now(jam))
                        .setParameter("unit", unit == null ? 0L : unit)
                        .getResultList();
        return new Petugas(
                pelaku.pegawaiId(),
                pelaku.nama(),
                baris.isEmpty() ? null : String.valueOf(baris.get(0).get("jenis")),
                baris.isEmpty() ? null : String.valueOf(baris.get(0).get("jabatan")),
                jam.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
