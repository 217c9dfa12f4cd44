package id.teladan.core.pemberitahuan;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The notices of the acting person. */
@UseCase
public class PemberitahuanSaya {

    private static final int UKURAN_TERBESAR = 100;

    /** More are not counted: the bell then shows 99+. */
    public static final int HITUNGAN_TERBANYAK = 100;

    private static final String MILIK =
            " from core_pemberitahuan where pegawai_id = :saya and di_aplikasi = true";

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    /** Number of new ones, at most HITUNGAN_TERBANYAK. One statement. */
    @Izin(Hak.MASUK)
    public int belumDibaca() {
        return ((Number)
                        em.createNativeQuery(
                                        "select count(*) from (select 1"
                                                + MILIK
                                                + " and dibaca is null limit "
                                                + HITUNGAN_TERBANYAK
                                                + ") t")
                                .setParameter("saya", saya())
                                .getSingleResult())
                .intValue();
    }

    /** One page, the latest first. Two statements. */
    @Izin(Hak.MASUK)
    public Halaman<BarisPemberitahuan> halaman(boolean hanyaBaru, int mulai, int ukuran) {
        var syarat = MILIK + (hanyaBaru ? " and dibaca is null" : "");
        var total =
                (Number)
                        em.createNativeQuery("select count(*)" + syarat)
                                .setParameter("saya", saya())
                                .getSingleResult();
        return new Halaman<>(
                baris(
                                em.createNativeQuery(
                                                "select id, jenis, nilai, tautan, dibuat, dibaca"
                                                        + syarat
                                                        + " order by id desc limit :ukuran offset :mulai",
                                                Tuple.class)
                                        .setParameter("saya", saya())
                                        .setParameter("ukuran", Math.min(ukuran, UKURAN_TERBESAR))
                                        .setParameter("mulai", Math.max(0, mulai)))
                        .stream()
                        .map(BarisPemberitahuan::dari)
                        .toList(),
                total.longValue());
    }

    /** Marks one as read and tells where it leads; a foreign one answers like a missing one. */
    @Izin(Hak.MASUK)
    public String buka(long id) {
        var baris =
                baris(
                        em.createNativeQuery("select tautan" + MILIK + " and id = :id", Tuple.class)
                                .setParameter("saya", saya())
                                .setParameter("id", id));
        if (baris.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        em.createNativeQuery(
                        "update core_pemberitahuan set dibaca = coalesce(dibaca, :kini) where id = :id")
                .setParameter("kini", Instant.now(jam))
                .setParameter("id", id)
                .executeUpdate();
        return baris.get(0).get("tautan", String.class);
    }

    /** Marks everything as read. */
    @Izin(Hak.MASUK)
    public void bacaSemua() {
        em.createNativeQuery(
                        "update core_pemberitahuan set dibaca = :kini where pegawai_id = :saya and dibaca is null")
                .setParameter("kini", Instant.now(jam))
                .setParameter("saya", saya())
                .executeUpdate();
    }

    private long saya() {
        var id = aktif.pelaku().pegawaiId();
        return id == null ? 0 : id;
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> baris(Query query) {
        return query.getResultList();
    }
}
