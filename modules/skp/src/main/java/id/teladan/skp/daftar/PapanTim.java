package id.teladan.skp.daftar;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The team board of the acting superior: who has no SKP, whose waits, how far the realisation is. */
@UseCase
public class PapanTim {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /** The subordinates of today with their latest SKP of {@code tahun}; one statement. */
    @Izin(Hak.MENILAI_SKP)
    public List<BarisTim> tim(int tahun) {
        var cakupan = aktif.pelaku().cakupan(Hak.MENILAI_SKP);
        if (cakupan.kosong()) {
            return List.of();
        }
        return cakupan.isi(
                        em.createQuery(
                                        """
                                        select new id.teladan.skp.daftar.BarisTim(p.id, p.nama, p.nip, j.nama, u.nama, s.id, s.status,
                                          (select count(h) from HasilKerja h where h.skp = s and h.dihapus is null),
                                          (select count(i) from IndikatorKinerja i join i.hasilKerja h where h.skp = s and h.dihapus is null
                                             and i.dihapus is null),
                                          (select count(distinct r.indikatorId) from Realisasi r where r.skpId = s.id),
                                          (select max(case when e.triwulan = 0 then 5 else e.triwulan end) from Evaluasi e where e.skpId = s.id
                                             and e.predikat is not null),
                                          (select max(cast(f.predikat as string)) from Evaluasi f where f.skpId = s.id and f.predikat is not null
                                             and case when f.triwulan = 0 then 5 else f.triwulan end =
                                               (select max(case when g.triwulan = 0 then 5 else g.triwulan end) from Evaluasi g
                                                where g.skpId = s.id and g.predikat is not null)))
                                        from Pegawai p
                                        """
                                                + SkpDalamLingkup.JABATAN
                                                + """
                                                 left join Skp s on s.pegawai = p and s.mulai = (select max(x.mulai) from Skp x
                                                   where x.pegawai = p and x.tahun = :tahun)
                                                where j is not null and
                                                """
                                                + cakupan.klausa("p", "j", "u")
                                                + " order by p.nama, p.id",
                                        BarisTim.class)
                                .setParameter("hari", LocalDate.now(jam))
                                .setParameter("tahun", tahun))
                .setMaxResults(200)
                .getResultList();
    }
}
