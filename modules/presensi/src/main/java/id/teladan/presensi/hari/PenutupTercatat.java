package id.teladan.presensi.hari;

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

/** Duty trips, training, work from home and permits as the common register keeps them. */
@ApplicationScoped
class PenutupTercatat implements PenyediaPenutup {

    @Inject EntityManager em;

    @Override
    public List<HariTertutup> pada(Collection<Long> pegawaiId, LocalDate dari, LocalDate sampai) {
        if (pegawaiId.isEmpty() || dari.isAfter(sampai)) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> baris =
                em.createNativeQuery(
                                "select pegawai_id, jenis, dari, sampai, keterangan from core_penutup_hari where pegawai_id in (:pegawai) and dari <= :sampai and sampai >= :dari")
                        .setParameter("pegawai", pegawaiId)
                        .setParameter("dari", dari)
                        .setParameter("sampai", sampai)
                        .getResultList();
        var hasil = new ArrayList<HariTertutup>();
        for (var b : baris) {
            var akhir = hari(b[3]);
            for (var h = hari(b[2]); !h.isAfter(akhir); h = h.plusDays(1)) {
                if (!h.isBefore(dari) && !h.isAfter(sampai)) {
                    hasil.add(
                            new HariTertutup(
                                    ((Number) b[0]).longValue(),
                                    h,
                                    Penutup.valueOf(String.valueOf(b[1])),
                                    String.valueOf(b[4]),
                                    null));
                }
            }
        }
        hasil.sort(
                Comparator.comparingLong(HariTertutup::pegawaiId)
                        .thenComparing(HariTertutup::tanggal));
        return hasil;
    }

    private static LocalDate hari(Object nilai) {
        return nilai instanceof LocalDate d ? d : ((java.sql.Date) nilai).toLocalDate();
    }
}
