package id.teladan.core.akses;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;

/** Who has seen the secret data of the acting person. */
@UseCase
public class AksesDataSaya {

    private static final int UKURAN_TERBESAR = 100;

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;

    /** One page, the latest first. Two statements. */
    @Izin(Hak.MASUK)
    public Halaman<BarisAkses> halaman(int mulai, int ukuran) {
        var total =
                (Number)
                        em.createNativeQuery(
                                        "select count(*) from core_akses where subjek_id = :saya")
                                .setParameter("saya", saya())
                                .getSingleResult();
        return new Halaman<>(baca(mulai, ukuran), total.longValue());
    }

    /** The latest ones, for the profile. One statement. */
    @Izin(Hak.MASUK)
    public List<BarisAkses> terakhir(int banyak) {
        return baca(0, banyak);
    }

    private List<BarisAkses> baca(int mulai, int ukuran) {
        return baris(
                        em.createNativeQuery(
                                        "select id, waktu, pelaku_id, pelaku, peran, unit, jenis, null as subjek_id,"
                                                + " null as subjek, objek from core_akses"
                                                + " where subjek_id = :saya order by waktu desc, id desc limit :ukuran offset :mulai",
                                        Tuple.class)
                                .setParameter("saya", saya())
                                .setParameter("ukuran", Math.min(ukuran, UKURAN_TERBESAR))
                                .setParameter("mulai", Math.max(0, mulai)))
                .stream()
                .map(BarisAkses::dari)
                .toList();
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
