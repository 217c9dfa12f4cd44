package id.teladan.skp.evaluasi;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.tugas.PenyediaTugas;
import id.teladan.core.tugas.Tugas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Evaluations that wait because somebody left the team in mid-year: for who leads the unit that he left. */
@ApplicationScoped
class TugasPenilaianPindah implements PenyediaTugas {

    private static final int PALING_BANYAK = 50;

    private static final String SQL =
            """
            select s.id as skp, p.nama as nama, s.tahun as tahun
            from skp_skp s join core_pegawai p on p.id = s.pegawai_id
            join core_penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= s.sampai and (t.sampai is null or t.sampai >= s.sampai)
            join core_jabatan j on j.id = t.jabatan_id join core_unit u on u.id = j.unit_id
            where s.sampai < :hari and s.sampai < concat(s.tahun, '-12-31') and s.status = 'DISETUJUI' and s.tahun >= :tahun and\s""";

    @Inject EntityManager em;
    @Inject Clock jam;

    @Override
    public List<Tugas> untuk(Pelaku pelaku) {
        var cakupan = pelaku.cakupan(Hak.MENILAI_SKP);
        if (cakupan.kosong()) {
            return List.of();
        }
        var hari = LocalDate.now(jam);
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                cakupan.isiSql(
                                "c",
                                em.createNativeQuery(
                                                SQL
                                                        + cakupan.klausaSql("c", "p", "j", "u")
                                                        + " order by s.sampai, s.id",
                                                Tuple.class)
                                        .setParameter("hari", hari)
                                        .setParameter("tahun", hari.getYear() - 1))
                        .setMaxResults(PALING_BANYAK)
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Tugas(
                                        "SKP_NILAI_PINDAH",
                                        List.of(
                                                String.valueOf(b.get("nama")),
                                                String.valueOf(b.get("tahun"))),
                                        null,
                                        "/skp/evaluasi?id=" + b.get("skp") + "&triwulan=0",
                                        "bintang"))
                .toList();
    }
}
