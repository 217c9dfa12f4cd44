package id.teladan.presensi.cuti;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Cakupan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.core.pegawai.Pegawai;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds a leave request for who may act on it: the employee, the superior of the day, whoever leads today the unit that
 * decides. What is outside answers like what does not exist.
 */
@ApplicationScoped
class CutiDalamLingkup {

    /** Joins request {@code c} to the person {@code p}, his definitive position {@code j} of {@code :hari} and its unit. */
    static final String DARI =
            """
             from presensi_cuti c join core_pegawai p on p.id = c.pegawai_id
             left join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= :hari
               and (t.sampai is null or t.sampai >= :hari)
             left join core_jabatan j on j.id = t.jabatan_id left join core_unit u on u.id = j.unit_id
            """;

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject PencariAtasan pencari;
    @Inject Clock jam;

    /** SQL condition over {@code c}: the acting person asked for it. */
    static String pemohon(Pelaku pelaku) {
        return pelaku.pegawaiId() == null || pelaku.atasNama() != null
                ? "(1 = 0)"
                : "(c.pegawai_id = :saya)";
    }

    /** SQL condition over the aliases of {@link #DARI}: the acting person is the superior of today. */
    static String atasan(Pelaku pelaku) {
        var cakupan = pelaku.cakupan(Hak.MEMPERTIMBANGKAN_CUTI);
        return cakupan.kosong()
                ? "(1 = 0)"
                : "(c.status <> 'DRAFT' and " + cakupan.klausaSql("atasan", "p", "j", "u") + ")";
    }

    /** SQL condition over {@code c}: the acting person leads the unit that decides. */
    static String pejabat(Pelaku pelaku) {
        return !pelaku.punya(Hak.MEMUTUSKAN_CUTI)
                        || pelaku.pegawaiId() == null
                        || pelaku.unitDipimpin().isEmpty()
                ? "(1 = 0)"
                : "(c.status <> 'DRAFT' and c.pegawai_id <> :saya and c.unit_pejabat_id in (:dipimpin))";
    }

    /** SQL condition over the aliases of {@link #DARI}: within the scope of a reading right; drafts are nobody else's. */
    static String lingkup(Cakupan cakupan) {
        return cakupan.kosong()
                ? "(1 = 0)"
                : "(c.status <> 'DRAFT' and " + cakupan.klausaSql("lingkup", "p", "j", "u") + ")";
    }

    /** Binds whatever the conditions in {@code sql} use. */
    <Q extends Query> Q isi(Q query, String sql, Cakupan lingkup) {
        var pelaku = aktif.pelaku();
        if (sql.contains(":saya")) {
            query.setParameter("saya", pelaku.pegawaiId());
        }
        if (sql.contains(":dipimpin")) {
            query.setParameter("dipimpin", pelaku.unitDipimpin());
        }
        if (sql.contains(":hari")) {
            query.setParameter("hari", LocalDate.now(jam));
        }
        var atasan = pelaku.cakupan(Hak.MEMPERTIMBANGKAN_CUTI);
        if (!atasan.kosong() && sql.contains(":atasan")) {
            atasan.isiSql("atasan", query);
        }
        if (!lingkup.kosong() && sql.contains(":lingkup")) {
            lingkup.isiSql("lingkup", query);
        }
        return query;
    }

    /** An own request; the balance of its person stays locked until the end of the transaction. */
    Cuti milikSaya(long id) {
        return temukan(id, pemohon(aktif.pelaku()));
    }

    Cuti untukAtasan(long id) {
        return temukan(id, atasan(aktif.pelaku()));
    }

    Cuti untukPejabat(long id) {
        return temukan(id, pejabat(aktif.pelaku()));
    }

    private Cuti temukan(long id, String syarat) {
        var sql = "select c.*" + DARI + "where c.id = :id and " + syarat;
        @SuppressWarnings("unchecked")
        List<Cuti> baris =
                isi(
                                em.createNativeQuery(sql, Cuti.class).setParameter("id", id),
                                sql,
                                Cakupan.KOSONG)
                        .getResultList();
        if (baris.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return baris.get(0);
    }

    /** Nobody else books on the balance of this person, and he submits nothing, until the end of the transaction. */
    void kunci(long pegawaiId) {
        em.find(Pegawai.class, pegawaiId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The acting person as the superior of the employee: in the position in which he leads. */
    Pelaksana sebagaiAtasan(long pegawaiId) {
        var pelaku = aktif.pelaku();
        var atasan =
                pencari.atasan(pegawaiId, LocalDate.now(jam))
                        .filter(a -> pelaku.pegawaiId().equals(a.pegawaiId()));
        return atasan.map(
                        a ->
                                new Pelaksana(
                                        pelaku.pegawaiId(),
                                        pelaku.nama(),
                                        a.jenis(),
                                        a.jabatan(),
                                        jam.instant()))
                .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
    }

    /** The acting person as the head of the unit that decides. */
    Pelaksana sebagaiPejabat(long unitId) {
        var pelaku = aktif.pelaku();
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select t.jenis as jenis, j.nama as jabatan from core_penugasan t join core_jabatan j on"
                                        + " j.id = t.jabatan_id and j.kepala where t.pegawai_id = :saya and t.mulai <= :hari and"
                                        + " (t.sampai is null or t.sampai >= :hari) and j.unit_id = :unit order by"
                                        + " field(t.jenis, 'DEFINITIF', 'PJ', 'PLT', 'PLH'), t.mulai desc limit 1",
                                Tuple.class)
                        .setParameter("saya", pelaku.pegawaiId())
                        .setParameter("hari", LocalDate.now(jam))
                        .setParameter("unit", unitId)
                        .getResultList();
        if (baris.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return new Pelaksana(
                pelaku.pegawaiId(),
                pelaku.nama(),
                String.valueOf(baris.get(0).get("jenis")),
                String.valueOf(baris.get(0).get("jabatan")),
                jam.instant());
    }
}
