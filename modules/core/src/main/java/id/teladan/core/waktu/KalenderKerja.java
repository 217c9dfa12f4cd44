package id.teladan.core.waktu;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.HariLibur;
import id.teladan.core.aturan.KalenderTerbaca;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads the working-day calendar from {@code core_kalender_tahun} and {@code core_hari_libur}. */
@ApplicationScoped
public class KalenderKerja {

    private static final String LIBUR =
            """
            select l.tanggal, l.jenis, l.nama, l.dasar_id, l.dasar_pasal from core_hari_libur l
            join core_kalender_tahun t on t.tahun = year(l.tanggal)
            left join core_unit n on n.id = l.unit_id left join core_unit s on s.id = :unit
            where l.unit_id is null or s.jalur like concat(n.jalur, '%') order by l.tanggal, l.id
            """;

    private static final String UNIT =
            """
            select j.unit_id from core_penugasan t join core_jabatan j on j.id = t.jabatan_id
            where t.pegawai_id = :pegawai and t.jenis = 'DEFINITIF' and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)
            order by t.mulai desc, t.id desc limit 1
            """;

    @Inject EntityManager em;

    /** All published years with the days off of everybody; two statements. Read once per use case. */
    public KalenderTerbaca terbaca() {
        return KalenderTerbaca.dari(tahun(), libur(null));
    }

    /** The same with the local holidays of a unit: those bound to it or to a unit above it. */
    public KalenderTerbaca terbaca(long unitId) {
        return KalenderTerbaca.dari(tahun(), libur(unitId));
    }

    /**
     * The calendar that holds for a person: with the local holidays of the unit of his definitive position on the day, or
     * that of everybody when he has none. Three statements.
     */
    public KalenderTerbaca terbacaPegawai(long pegawaiId, LocalDate hari) {
        @SuppressWarnings("unchecked")
        List<Long> unit =
                em.createNativeQuery(UNIT, Long.class)
                        .setParameter("pegawai", pegawaiId)
                        .setParameter("hari", hari)
                        .getResultList();
        return unit.isEmpty() ? terbaca() : terbaca(unit.get(0));
    }

    /** As if a year had these days off and were published, for the impact of a change; nothing is written. */
    public KalenderTerbaca terbacaDengan(int tahun, List<HariLibur> hari) {
        var semuaTahun = new TreeSet<>(tahun());
        semuaTahun.add(tahun);
        var semua = new ArrayList<>(hari);
        libur(null).stream().filter(h -> h.tanggal().getYear() != tahun).forEach(semua::add);
        return KalenderTerbaca.dari(semuaTahun, semua);
    }

    @SuppressWarnings("unchecked")
    private List<Integer> tahun() {
        return em.createNativeQuery("select tahun from core_kalender_tahun", Integer.class)
                .getResultList();
    }

    private List<HariLibur> libur(Long unitId) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(LIBUR, Tuple.class)
                        .setParameter("unit", unitId == null ? 0L : unitId)
                        .getResultList();
        return baris.stream().map(KalenderKerja::hari).toList();
    }

    private static HariLibur hari(Tuple b) {
        return new HariLibur(
                tanggal(b.get(0)),
                HariLibur.Jenis.valueOf(b.get(1, String.class)),
                b.get(2, String.class),
                new Dasar(b.get(3, String.class), b.get(4, String.class)));
    }

    private static LocalDate tanggal(Object kolom) {
        return kolom instanceof LocalDate d ? d : ((java.sql.Date) kolom).toLocalDate();
    }
}
