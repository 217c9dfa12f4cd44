package id.teladan.skp.rencana;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;

/** Finds an SKP within the scope of a right of the acting person; what is outside answers like what does not exist. */
@ApplicationScoped
public class SkpDalamLingkup {

    /** Joins a person {@code p} to his definitive position {@code j} of {@code :hari} and its unit {@code u}. */
    public static final String JABATAN =
            """
             left join Penugasan t on t.pegawai = p and t.jenis = id.teladan.core.pegawai.JenisPenugasan.DEFINITIF
               and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)
             left join t.jabatan j left join j.unit u
            """;

    /** The same for the last day of the SKP {@code s}. */
    private static final String JABATAN_TERAKHIR =
            """
             left join Penugasan t2 on t2.pegawai = p and t2.jenis = id.teladan.core.pegawai.JenisPenugasan.DEFINITIF
               and t2.mulai <= s.sampai and (t2.sampai is null or t2.sampai >= s.sampai)
             left join t2.jabatan j2 left join j2.unit u2
            """;

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    /** By the position of today or, when the SKP has ended, also by that of its last day. */
    public Skp temukan(long id, Hak hak) {
        var cakupan = aktif.pelaku().cakupan(hak);
        if (cakupan.kosong()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return cakupan.isi(
                        em.createQuery(
                                        "select s, p from Skp s join s.pegawai p"
                                                + JABATAN
                                                + JABATAN_TERAKHIR
                                                + "where s.id = :id and ("
                                                + cakupan.klausa("p", "j", "u")
                                                + " or (s.sampai < :hari and "
                                                + cakupan.klausa("p", "j2", "u2")
                                                + "))",
                                        Object[].class)
                                .setParameter("id", id)
                                .setParameter("hari", LocalDate.now(jam)))
                .getResultStream()
                .findFirst()
                .map(b -> (Skp) b[0])
                .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
    }

    /**
     * An own SKP for a change of its content. Its row stays locked until the end of the transaction: nobody submits or
     * decides it in between. One that was returned becomes a draft again.
     */
    public Skp untukDisunting(long id) {
        var skp = temukan(id, Hak.MENYUSUN_SKP);
        skp.pastikanDapatDisunting();
        em.lock(
                skp,
                skp.status() == StatusSkp.DIKEMBALIKAN
                        ? LockModeType.PESSIMISTIC_WRITE
                        : LockModeType.PESSIMISTIC_READ);
        if (skp.status() == StatusSkp.DIKEMBALIKAN) {
            em.persist(skp.perbaiki(Pelaksana.diri(aktif.pelaku(), jam.instant())));
        }
        return skp;
    }

    /**
     * The draft of a subordinate, for what his superior writes into it. Its row stays locked until the end of the
     * transaction; what was submitted or approved already is refused.
     */
    public Skp untukDiisiAtasan(long id) {
        var skp = temukan(id, Hak.MEMUTUSKAN_SKP);
        em.lock(skp, LockModeType.PESSIMISTIC_READ);
        if (!skp.dapatDiisiAtasan()) {
            throw PelanggaranAturan.kode("SKP-751");
        }
        return skp;
    }

    /** True when the same person has given the same command before: a repeated click changes nothing. */
    public boolean terulang(long skpId, LangkahSkp langkah, long versi) {
        return em.createQuery(
                                "select count(r) from RiwayatSkp r where r.skp.id = :skp and r.langkah = :langkah"
                                        + " and r.versiDilihat = :versi and r.olehId = :oleh",
                                Long.class)
                        .setParameter("skp", skpId)
                        .setParameter("langkah", langkah)
                        .setParameter("versi", versi)
                        .setParameter("oleh", aktif.pelaku().pegawaiId())
                        .getSingleResult()
                > 0;
    }
}
