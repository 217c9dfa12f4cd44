package id.teladan.core.pengawasan;

import id.teladan.core.akses.BarisAkses;
import id.teladan.core.daftar.Halaman;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;

/** The access log as an auditor searches it; bounded like {@link DaftarAudit}. */
@UseCase
public class DaftarAksesData {

    static final String KOLOM =
            "a.id as id, a.waktu as waktu, a.pelaku_id as pelaku_id, a.pelaku as pelaku, a.peran as peran, a.unit as"
                    + " unit, a.jenis as jenis, a.subjek_id as subjek_id, s.nama as subjek, a.objek as objek";

    private static final int UKURAN_TERBESAR = 100;

    @Inject EntityManager em;

    /** One page, the latest first. Two statements. */
    @Izin(Hak.LIHAT_AUDIT)
    public Halaman<BarisAkses> halaman(SaringanAkses saringan, int mulai, int ukuran) {
        var kueri = new KueriAudit(saringan);
        var total =
                (Number)
                        kueri.isi(
                                        em.createNativeQuery(
                                                "select count(*) from (select 1 from core_akses a where "
                                                        + kueri.syarat()
                                                        + " limit "
                                                        + DaftarAudit.TERBANYAK
                                                        + ") t"))
                                .getSingleResult();
        if (total.intValue() <= mulai) {
            return new Halaman<>(List.of(), total.longValue());
        }
        return new Halaman<>(
                baris(
                                kueri.isi(
                                                em.createNativeQuery(
                                                        "select "
                                                                + KOLOM
                                                                + " from core_akses a left join core_pegawai s on s.id ="
                                                                + " a.subjek_id where "
                                                                + kueri.syarat()
                                                                + " order by a.waktu desc, a.id desc limit :ukuran offset :mulai",
                                                        Tuple.class))
                                        .setParameter("ukuran", Math.min(ukuran, UKURAN_TERBESAR))
                                        .setParameter(
                                                "mulai",
                                                Math.max(
                                                        0, Math.min(mulai, DaftarAudit.TERBANYAK))))
                        .stream()
                        .map(BarisAkses::dari)
                        .toList(),
                total.longValue());
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> baris(Query query) {
        return query.getResultList();
    }
}
