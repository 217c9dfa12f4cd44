package id.teladan.presensi.cuti;

import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.izin.Cakupan;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.tugas.PenyediaTugas;
import id.teladan.core.tugas.Tugas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** Requests that wait for the superior, for the official, and other days that wait for the employee's answer. */
@ApplicationScoped
class TugasCuti implements PenyediaTugas {

    private static final int PALING_BANYAK = 50;

    @Inject EntityManager em;
    @Inject CutiDalamLingkup lingkup;

    @Override
    public List<Tugas> untuk(Pelaku pelaku) {
        if (pelaku.pegawaiId() == null) {
            return List.of();
        }
        var sql =
                "select c.id as id, p.nama as nama, c.jenis as jenis, c.status as status, cast(c.dari as char) as dari"
                        + CutiDalamLingkup.DARI
                        + "where (c.status = 'DIAJUKAN' and "
                        + CutiDalamLingkup.atasan(pelaku)
                        + ") or (c.status = 'DIPERTIMBANGKAN' and "
                        + CutiDalamLingkup.pejabat(pelaku)
                        + ") or (c.status = 'PERUBAHAN' and "
                        + CutiDalamLingkup.pemohon(pelaku)
                        + ") order by c.dari, c.id";
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                lingkup.isi(em.createNativeQuery(sql, Tuple.class), sql, Cakupan.KOSONG)
                        .setMaxResults(PALING_BANYAK)
                        .getResultList();
        return baris.stream()
                .map(
                        b -> {
                            var status = StatusCuti.valueOf(NilaiSql.teks(b, "status"));
                            return new Tugas(
                                    "CUTI_" + status.name(),
                                    List.of(NilaiSql.teks(b, "nama")),
                                    LocalDate.parse(NilaiSql.teks(b, "dari")),
                                    (status == StatusCuti.PERUBAHAN
                                                    ? "/cuti/rincian?id="
                                                    : "/cuti/antrean?id=")
                                            + NilaiSql.angka(b, "id"),
                                    "kalender");
                        })
                .toList();
    }
}
