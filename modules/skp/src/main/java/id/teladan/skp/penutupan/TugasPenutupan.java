package id.teladan.skp.penutupan;

import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.tugas.PenyediaTugas;
import id.teladan.core.tugas.Tugas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/** Closings that wait for the countersignature of the acting person. */
@ApplicationScoped
class TugasPenutupan implements PenyediaTugas {

    private static final int PALING_BANYAK = 50;

    @Inject EntityManager em;

    @Override
    public List<Tugas> untuk(Pelaku pelaku) {
        if (!pelaku.punya(Hak.MENUTUP_EVALUASI) || pelaku.unitDipimpin().isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select q.unit_id as unit_id, q.tahun as tahun, q.triwulan as triwulan, u.nama as unit, q.penutup as penutup"
                                        + " from skp_penutupan q join core_unit u on u.id = q.unit_id where q.status = 'MENUNGGU' and"
                                        + " q.unit_pengesah_id in (:dipimpin) and q.penutup_id <> :saya order by q.diajukan_pada, q.id",
                                Tuple.class)
                        .setParameter("dipimpin", pelaku.unitDipimpin())
                        .setParameter("saya", pelaku.pegawaiId())
                        .setMaxResults(PALING_BANYAK)
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Tugas(
                                        "PENUTUPAN_SAHKAN",
                                        List.of(
                                                NilaiSql.teks(b, "unit"),
                                                NilaiSql.teks(b, "penutup")),
                                        null,
                                        "/skp/penutupan?tahun="
                                                + NilaiSql.angka(b, "tahun")
                                                + "&triwulan="
                                                + NilaiSql.angka(b, "triwulan")
                                                + "&unit="
                                                + NilaiSql.angka(b, "unit_id"),
                                        "grafik"))
                .toList();
    }
}
