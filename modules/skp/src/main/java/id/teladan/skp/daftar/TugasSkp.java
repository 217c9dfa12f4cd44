package id.teladan.skp.daftar;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.tugas.PenyediaTugas;
import id.teladan.core.tugas.Tugas;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.skp.evaluasi.BatasDokumen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tasks of a person as the owner of an SKP: none yet, returned, an evaluation to answer. PP 30/2019. */
@ApplicationScoped
class TugasSkp implements PenyediaTugas {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject Parameter parameter;

    @Override
    public List<Tugas> untuk(Pelaku pelaku) {
        if (!pelaku.punya(Hak.MENYUSUN_SKP) || pelaku.unitId() == null) {
            return List.of();
        }
        var hari = LocalDate.now(jam);
        List<Object[]> baris =
                em.createQuery(
                                """
                                select s.id, s.status, s.tahun, (select max(e.triwulan) from Evaluasi e where e.skpId = s.id
                                  and e.status = id.teladan.skp.evaluasi.StatusEvaluasi.DITETAPKAN), s.catatanPengembalian,
                                  (select min(e.ditetapkanPada) from Evaluasi e where e.skpId = s.id
                                  and e.status = id.teladan.skp.evaluasi.StatusEvaluasi.DITETAPKAN),
                                  (select min(e.diterima) from Evaluasi e where e.skpId = s.id
                                  and e.status = id.teladan.skp.evaluasi.StatusEvaluasi.DITETAPKAN)
                                from Skp s where s.pegawai.id = :saya and s.tahun >= :tahun order by s.mulai desc
                                """,
                                Object[].class)
                        .setParameter("saya", pelaku.pegawaiId())
                        .setParameter("tahun", hari.getYear() - 1)
                        .getResultList();
        var hasil = new ArrayList<Tugas>();
        if (baris.stream().noneMatch(b -> (Integer) b[2] == hari.getYear())) {
            hasil.add(
                    new Tugas(
                            "SKP_BELUM_ADA",
                            List.of(String.valueOf(hari.getYear())),
                            LocalDate.of(hari.getYear(), 1, 31),
                            "/skp/saya",
                            "sasaran"));
        }
        for (var b : baris) {
            var tahun = String.valueOf(b[2]);
            if (b[4] != null) {
                hasil.add(
                        new Tugas(
                                "SKP_DIKEMBALIKAN",
                                List.of(tahun, String.valueOf(b[4])),
                                null,
                                "/skp/susun?id=" + b[0],
                                "urung"));
            }
            if (b[3] != null) {
                hasil.add(
                        new Tugas(
                                "SKP_EVALUASI_TANGGAPI",
                                List.of(tahun),
                                BatasDokumen.tandaTangan(
                                        ((Instant) b[5]).atZone(JamTeladan.WIB).toLocalDate(),
                                        (LocalDate) b[6],
                                        parameter.terbaca()),
                                "/skp/evaluasi?id=" + b[0] + "&triwulan=" + b[3],
                                "sasaran"));
            }
        }
        return hasil;
    }
}
