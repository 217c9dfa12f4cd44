package id.teladan.skp.daftar;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.tugas.PenyediaTugas;
import id.teladan.core.tugas.Tugas;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Tasks of a superior: the SKP that wait for his decision, the longest waiting first. */
@ApplicationScoped
class TugasPersetujuanSkp implements PenyediaTugas {

    private static final int TERBANYAK = 50;

    @Inject EntityManager em;
    @Inject Clock jam;

    @Override
    public List<Tugas> untuk(Pelaku pelaku) {
        var cakupan = pelaku.cakupan(Hak.MEMUTUSKAN_SKP);
        if (cakupan.kosong()) {
            return List.of();
        }
        List<Object[]> baris =
                cakupan.isi(
                                em.createQuery(
                                                "select s.id, p.nama, s.tahun from Skp s join s.pegawai p"
                                                        + SkpDalamLingkup.JABATAN
                                                        + "where s.status in (:status) and "
                                                        + cakupan.klausa("p", "j", "u")
                                                        + " order by s.diajukanPada, s.id",
                                                Object[].class)
                                        .setParameter("hari", LocalDate.now(jam))
                                        .setParameter(
                                                "status",
                                                List.of(
                                                        StatusSkp.DIAJUKAN,
                                                        StatusSkp.PERUBAHAN_DIAJUKAN)))
                        .setMaxResults(TERBANYAK)
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Tugas(
                                        "SKP_MENUNGGU",
                                        List.of(String.valueOf(b[1]), String.valueOf(b[2])),
                                        null,
                                        "/skp/persetujuan?id=" + b[0],
                                        "kirim"))
                .toList();
    }
}
