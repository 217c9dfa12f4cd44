package id.teladan.core.waktu;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.HariLibur;
import id.teladan.core.aturan.KalenderTerbaca;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** Reads the working-day calendar from {@code core_kalender_tahun} and {@code core_hari_libur}. */
@ApplicationScoped
public class KalenderKerja {

    @Inject EntityManager em;

    /** All published years; two statements. Read once per use case and handed to the pure rules. */
    public KalenderTerbaca terbaca() {
        @SuppressWarnings("unchecked")
        List<Integer> tahun =
                em.createNativeQuery("select tahun from core_kalender_tahun", Integer.class)
                        .getResultList();
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select l.tanggal, l.jenis, l.nama, l.dasar_id, l.dasar_pasal from"
                                        + " core_hari_libur l join core_kalender_tahun t on t.tahun ="
                                        + " year(l.tanggal) order by l.tanggal, l.id",
                                Tuple.class)
                        .getResultList();
        return KalenderTerbaca.dari(tahun, baris.stream().map(KalenderKerja::libur).toList());
    }

    private static HariLibur libur(Tuple b) {
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
