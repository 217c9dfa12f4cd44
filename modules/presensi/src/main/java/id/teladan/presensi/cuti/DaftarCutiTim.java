package id.teladan.presensi.cuti;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** Leave of a team: what collides with a request that waits for an answer. */
@UseCase
public class DaftarCutiTim {

    private static final int PALING_BANYAK = 100;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject CutiDalamLingkup lingkup;
    @Inject RekanCuti rekan;

    /** Who else of the team of the employee is away on days of his request. At most three statements. */
    @Izin({Hak.MEMPERTIMBANGKAN_CUTI, Hak.MENGELOLA_CUTI})
    public Bersamaan bersamaan(long cutiId) {
        var diminta = diminta(cutiId);
        var dari = LocalDate.parse(BacaCuti.teks(diminta, "dari"));
        var sampai = LocalDate.parse(BacaCuti.teks(diminta, "sampai"));
        var orang = ((Number) diminta.get("pegawai_id")).longValue();
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                BacaCuti.KOLOM
                                        + CutiDalamLingkup.DARI
                                        + "where c.pegawai_id <> :orang and c.dari <= :sampai and c.sampai >= :dari and (c.kembali_pada is null or c.kembali_pada > :dari) and c.status in"
                                        + " ('DIAJUKAN', 'DIPERTIMBANGKAN', 'PERUBAHAN', 'DISETUJUI') and "
                                        + RekanCuti.SAMA
                                        + " order by c.dari, c.id",
                                Tuple.class)
                        .setParameter("orang", orang)
                        .setParameter("dari", dari)
                        .setParameter("sampai", sampai)
                        .setParameter("hari", LocalDate.now(jam))
                        .setMaxResults(PALING_BANYAK)
                        .getResultList();
        var lain = baris.stream().map(b -> BacaCuti.baris(b, LocalDate.now(jam))).toList();
        var puncak = 0;
        var pada = dari;
        for (var h = dari; !h.isAfter(sampai); h = h.plusDays(1)) {
            var pergi = new HashSet<Long>();
            for (var c : lain) {
                if (!c.dari().isAfter(h) && !c.terakhir().isBefore(h)) {
                    pergi.add(c.pegawaiId());
                }
            }
            if (pergi.size() + 1 > puncak) {
                puncak = pergi.size() + 1;
                pada = h;
            }
        }
        return new Bersamaan(rekan.semua(orang).size() + 1, puncak, pada, lain);
    }

    /** The request, as far as the acting person considers, decides or keeps it. */
    private Tuple diminta(long cutiId) {
        var pelaku = aktif.pelaku();
        var cakupan = pelaku.cakupan(Hak.LIHAT_CUTI);
        var sql =
                BacaCuti.KOLOM
                        + CutiDalamLingkup.DARI
                        + "where c.id = :id and ("
                        + CutiDalamLingkup.atasan(pelaku)
                        + " or "
                        + CutiDalamLingkup.pejabat(pelaku)
                        + " or "
                        + CutiDalamLingkup.lingkup(cakupan)
                        + ")";
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                lingkup.isi(
                                em.createNativeQuery(sql, Tuple.class).setParameter("id", cutiId),
                                sql,
                                cakupan)
                        .getResultList();
        if (baris.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return baris.get(0);
    }
}
