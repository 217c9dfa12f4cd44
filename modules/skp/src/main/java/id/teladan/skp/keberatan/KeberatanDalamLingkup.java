package id.teladan.skp.keberatan;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Pemimpin;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.SebagaiKepala;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds an objection for who may act on it. The examiner is whoever leads today the unit above the appraiser; where that
 * person has become a party of the objection himself, the head of the next unit above. What is outside answers like
 * what does not exist.
 */
@ApplicationScoped
class KeberatanDalamLingkup {

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;
    @Inject SebagaiKepala kepala;

    /** SQL condition over {@code k}: the acting person examines it. Binds with {@link #isi}. */
    static String pemeriksa(Pelaku pelaku) {
        if (!memeriksa(pelaku)) {
            return "(1 = 0)";
        }
        return "(k.pegawai_id <> :saya and k.penilai_id <> :saya and (k.unit_pemeriksa_id in (:dipimpin)"
                + " or (exists (select 1 from core_unit z where z.id = k.unit_pemeriksa_id and z.induk_id in (:dipimpin))"
                + " and "
                + Pemimpin.dari("pegawai_id", "k.unit_pemeriksa_id")
                + " in (k.pegawai_id, k.penilai_id))))";
    }

    /** SQL condition over {@code k}: the acting person is one of its two sides. */
    static String pihak(Pelaku pelaku) {
        return pelaku.pegawaiId() == null || pelaku.atasNama() != null
                ? "(1 = 0)"
                : "(k.pegawai_id = :saya or k.penilai_id = :saya)";
    }

    private static boolean memeriksa(Pelaku pelaku) {
        return pelaku.punya(Hak.MEMERIKSA_KEBERATAN)
                && pelaku.pegawaiId() != null
                && !pelaku.unitDipimpin().isEmpty();
    }

    /** Binds {@code :saya}, {@code :dipimpin} and {@code :hari} as far as the text uses them. */
    <Q extends Query> Q isi(Q query, String sql) {
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
        return query;
    }

    Keberatan untukPemeriksa(long id) {
        return temukan(id, pemeriksa(aktif.pelaku()));
    }

    Keberatan untukPihak(long id) {
        return temukan(id, pihak(aktif.pelaku()));
    }

    private Keberatan temukan(long id, String syarat) {
        var sql = "select k.* from skp_keberatan k where k.id = :id and " + syarat;
        @SuppressWarnings("unchecked")
        List<Keberatan> baris =
                isi(em.createNativeQuery(sql, Keberatan.class).setParameter("id", id), sql)
                        .getResultList();
        if (baris.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return baris.get(0);
    }

    /** The acting person as the examiner: with the head position in which he acts. */
    Pelaksana sebagaiPemeriksa(Keberatan k) {
        return kepala.untuk(k.unitPemeriksaId());
    }

    /** Who leads a unit today; null when nobody does. */
    Long pemimpin(long unitId) {
        var sql = "select " + Pemimpin.dari("pegawai_id", ":unit") + " from dual";
        var nilai =
                em.createNativeQuery(sql)
                        .setParameter("unit", unitId)
                        .setParameter("hari", LocalDate.now(jam))
                        .getSingleResult();
        return nilai == null ? null : Long.valueOf(((Number) nilai).longValue());
    }
}
