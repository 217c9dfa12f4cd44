package id.teladan.presensi.mandiri;

import id.teladan.core.izin.PelakuAktif;
import id.teladan.presensi.aturan.LokasiTap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Places of the person who acts. */
@ApplicationScoped
class LokasiSaya {

    private static final String BACA =
            "select l.id, l.nama, l.lintang, l.bujur, l.radius from presensi_lokasi l"
                    + " where l.mulai <= :hari and (l.sampai is null or l.sampai >= :hari)"
                    + " and (l.pegawai_id = :saya or (l.pegawai_id is null and exists"
                    + " (select 1 from core_unit lu join core_unit pu on pu.id = :unit where lu.id = l.unit_id and pu.jalur like concat(lu.jalur, '%'))))"
                    + " order by l.id";

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;

    /** Those in force on a day: of his unit and of every unit above it, and his own. */
    List<LokasiTap> pada(LocalDate hari) {
        List<?> baris =
                em.createNativeQuery(BACA)
                        .setParameter("hari", hari)
                        .setParameter("saya", aktif.pelaku().pegawaiId())
                        .setParameter("unit", aktif.pelaku().unitId())
                        .getResultList();
        return baris.stream()
                .map(Object[].class::cast)
                .map(
                        b ->
                                new LokasiTap(
                                        ((Number) b[0]).longValue(),
                                        (String) b[1],
                                        ((Number) b[2]).doubleValue(),
                                        ((Number) b[3]).doubleValue(),
                                        ((Number) b[4]).intValue()))
                .toList();
    }
}
