package id.teladan.skp.rencanaaksi;

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

/** Reminds of planned actions that end within a week or are late, in quarters that were not evaluated. */
@ApplicationScoped
class TugasAksi implements PenyediaTugas {

    private static final int PALING_BANYAK = 50;
    private static final int HARI_SEBELUM = 7;

    private static final String SQL =
            """
            select a.skp_id as skp, a.triwulan as triwulan, a.uraian as uraian, a.tenggat as tenggat
            from skp_rencana_aksi a join skp_skp s on s.id = a.skp_id
            where s.pegawai_id = :saya and a.keadaan in ('RENCANA', 'BERJALAN') and a.tenggat <= :batas
              and s.status in ('DISETUJUI', 'PERUBAHAN_DIAJUKAN')
              and not exists (select 1 from skp_evaluasi e where e.skp_id = s.id and e.triwulan = a.triwulan and e.status <> 'DRAF')
            order by a.tenggat, a.id
            """;

    @Inject EntityManager em;
    @Inject Clock jam;

    @Override
    public List<Tugas> untuk(Pelaku pelaku) {
        if (pelaku.pegawaiId() == null) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("saya", pelaku.pegawaiId())
                        .setParameter("batas", LocalDate.now(jam).plusDays(HARI_SEBELUM))
                        .setMaxResults(PALING_BANYAK)
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Tugas(
                                        "SKP_AKSI",
                                        List.of(
                                                String.valueOf(b.get("uraian")),
                                                String.valueOf(b.get("triwulan"))),
                                        LocalDate.parse(String.valueOf(b.get("tenggat"))),
                                        "/skp/rencana-aksi?id="
                                                + b.get("skp")
                                                + "&triwulan="
                                                + b.get("triwulan"),
                                        "centang"))
                .toList();
    }
}
