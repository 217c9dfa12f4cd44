package id.teladan.skp.keberatan;

import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.tugas.PenyediaTugas;
import id.teladan.core.tugas.Tugas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** Objections that wait for the examiner, and those on which a side has not said anything yet. PP 30/2019. */
@ApplicationScoped
class TugasKeberatan implements PenyediaTugas {

    private static final int PALING_BANYAK = 50;

    @Inject EntityManager em;
    @Inject KeberatanDalamLingkup lingkup;

    @Override
    public List<Tugas> untuk(Pelaku pelaku) {
        if (pelaku.pegawaiId() == null) {
            return List.of();
        }
        var pemeriksa = KeberatanDalamLingkup.pemeriksa(pelaku);
        var sql =
                "select k.id as id, p.nama as nama, cast(k.batas_keputusan as char) as batas, case when "
                        + pemeriksa
                        + " then 'PERIKSA' else 'KETERANGAN' end as sebagai from skp_keberatan k join core_pegawai p on"
                        + " p.id = k.pegawai_id where k.status in ('DIAJUKAN', 'DIPERIKSA') and ("
                        + pemeriksa
                        + " or (k.status = 'DIPERIKSA' and "
                        + KeberatanDalamLingkup.pihak(pelaku)
                        + " and not exists (select 1 from skp_keterangan_keberatan h where h.keberatan_id = k.id and h.pihak ="
                        + " case when k.pegawai_id = "
                        + pelaku.pegawaiId()
                        + " then 'PEGAWAI' else 'PENILAI' end))) order by k.batas_keputusan, k.id";
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                lingkup.isi(em.createNativeQuery(sql, Tuple.class), sql)
                        .setMaxResults(PALING_BANYAK)
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Tugas(
                                        "KEBERATAN_" + NilaiSql.teks(b, "sebagai"),
                                        List.of(NilaiSql.teks(b, "nama")),
                                        LocalDate.parse(NilaiSql.teks(b, "batas")),
                                        "/skp/keberatan?id=" + NilaiSql.angka(b, "id"),
                                        "perisai"))
                .toList();
    }
}
