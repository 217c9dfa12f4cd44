package id.teladan.skp.capaian;

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
 * The units that the acting person stands one level above: he leads the unit right above and not the unit itself; units
 * without a head fall to the one above. What is outside answers like what does not exist.
 */
@ApplicationScoped
public class UnitDiBawah {

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;
    @Inject SebagaiKepala kepala;

    /** SQL condition over the unit {@code u}. Binds with {@link #isi}. */
    public static String klausa(Pelaku pelaku, Hak hak) {
        return !pelaku.punya(hak) || pelaku.pegawaiId() == null || pelaku.unitDipimpin().isEmpty()
                ? "(1 = 0)"
                : "(u.induk_id in (:dipimpin) and coalesce("
                        + Pemimpin.dari("pegawai_id", "u.id")
                        + ", 0) <> :saya)";
    }

    /** Binds {@code :saya}, {@code :dipimpin} and {@code :hari} as far as the text uses them. */
    public <Q extends Query> Q isi(Q query, String sql) {
        var pelaku = aktif.pelaku();
        if (sql.contains(":saya")) {
            query.setParameter("saya", pelaku.pejabatId());
        }
        if (sql.contains(":dipimpin")) {
            query.setParameter("dipimpin", pelaku.unitDipimpin());
        }
        if (sql.contains(":hari")) {
            query.setParameter("hari", LocalDate.now(jam));
        }
        return query;
    }

    /** Refuses a unit that the acting person does not stand right above; returns the unit above. */
    public long pastikan(long unitId, Hak hak) {
        var sql =
                "select u.induk_id from core_unit u where u.id = :unit and "
                        + klausa(aktif.pelaku(), hak);
        @SuppressWarnings("unchecked")
        List<Number> baris =
                isi(em.createNativeQuery(sql).setParameter("unit", unitId), sql).getResultList();
        if (baris.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return baris.get(0).longValue();
    }

    /** The acting person as the head of {@code unitId}, or of a unit above it: with the position in which he acts. */
    public Pelaksana sebagaiKepala(long unitId) {
        return kepala.untuk(unitId);
    }
}
