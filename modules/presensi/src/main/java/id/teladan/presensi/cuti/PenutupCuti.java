package id.teladan.presensi.cuti;

import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.aturan.Penutup;
import id.teladan.presensi.penutup.HariTertutup;
import id.teladan.presensi.penutup.PenyediaPenutup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Granted leave covers its days. */
@ApplicationScoped
class PenutupCuti implements PenyediaPenutup {

    @Inject EntityManager em;

    @Override
    public List<HariTertutup> pada(Collection<Long> pegawaiId, LocalDate dari, LocalDate sampai) {
        if (pegawaiId.isEmpty() || dari.isAfter(sampai)) {
            return List.of();
        }
        var hasil = new ArrayList<HariTertutup>();
        em.createQuery(
                        "select c.id, c.pegawaiId, c.jenis, c.dari, c.sampai, c.kembaliPada from Cuti c where c.pegawaiId in (:pegawai) and c.status"
                                + " = :status and c.dari <= :sampai and c.sampai >= :dari",
                        Object[].class)
                .setParameter("pegawai", pegawaiId)
                .setParameter("status", StatusCuti.DISETUJUI)
                .setParameter("dari", dari)
                .setParameter("sampai", sampai)
                .getResultList()
                .forEach(b -> isi(hasil, b, dari, sampai));
        hasil.sort(
                Comparator.comparingLong(HariTertutup::pegawaiId)
                        .thenComparing(HariTertutup::tanggal));
        return hasil;
    }

    private static void isi(
            List<HariTertutup> hasil, Object[] b, LocalDate dari, LocalDate sampai) {
        var awal = (LocalDate) b[3];
        var akhir = b[5] == null ? (LocalDate) b[4] : ((LocalDate) b[5]).minusDays(1);
        for (var h = awal.isBefore(dari) ? dari : awal;
                !h.isAfter(akhir) && !h.isAfter(sampai);
                h = h.plusDays(1)) {
            hasil.add(
                    new HariTertutup(
                            (Long) b[1],
                            h,
                            Penutup.CUTI,
                            ((JenisCuti) b[2]).sebutan(),
                            "/cuti/rincian?id=" + b[0]));
        }
    }
}
