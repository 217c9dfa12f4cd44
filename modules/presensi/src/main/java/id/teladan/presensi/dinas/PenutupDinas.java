package id.teladan.presensi.dinas;

import id.teladan.presensi.aturan.Penutup;
import id.teladan.presensi.penutup.HariTertutup;
import id.teladan.presensi.penutup.PenyediaPenutup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A letter of assignment that holds covers the days of its people. */
@ApplicationScoped
class PenutupDinas implements PenyediaPenutup {

    @Inject EntityManager em;

    @Override
    public List<HariTertutup> pada(Collection<Long> pegawaiId, LocalDate dari, LocalDate sampai) {
        if (pegawaiId.isEmpty() || dari.isAfter(sampai)) {
            return List.of();
        }
        var hasil = new ArrayList<HariTertutup>();
        em.createQuery(
                        "select p.pegawaiId, s.id, s.nomor, s.dari, s.sampai from SuratTugas s, Petugas p where p.suratId = s.id and"
                                + " p.pegawaiId in (:siapa) and s.dibatalkanPada is null and s.dari <= :sampai and s.sampai >= :dari"
                                + " order by p.pegawaiId, s.dari, s.id",
                        Object[].class)
                .setParameter("siapa", pegawaiId)
                .setParameter("dari", dari)
                .setParameter("sampai", sampai)
                .getResultList()
                .forEach(
                        b -> {
                            var awal = (LocalDate) b[3];
                            var akhir = (LocalDate) b[4];
                            for (var h = awal.isBefore(dari) ? dari : awal;
                                    !h.isAfter(akhir) && !h.isAfter(sampai);
                                    h = h.plusDays(1)) {
                                hasil.add(
                                        new HariTertutup(
                                                (Long) b[0],
                                                h,
                                                Penutup.DINAS_LUAR,
                                                "dinas luar, surat tugas " + b[2],
                                                "/cuti/dinas?id=" + b[1]));
                            }
                        });
        return hasil;
    }
}
