package id.teladan.core.unitkerja;

import id.teladan.core.fakta.BarisFakta;
import id.teladan.core.fakta.PenyediaUkuran;
import id.teladan.core.fakta.Ukuran;
import id.teladan.core.fakta.Ukuran.Bentuk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** How many units are led by somebody. */
@ApplicationScoped
class UkuranUnit implements PenyediaUkuran {

    private static final String KUNCI = "unit.berkepala";

    @Inject EntityManager em;

    @Override
    public List<Ukuran> ukuran() {
        return List.of(
                new Ukuran(
                        KUNCI,
                        Bentuk.PERSEN,
                        true,
                        ParameterUnit.BERKEPALA,
                        "/unit/tanpa-kepala",
                        55));
    }

    @Override
    public List<BarisFakta> hitung(LocalDate hari) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select coalesce(u.opd_id, 0) as opd, count(*) as semua, cast(sum(case when "
                                        + SqlUnit.TERISI
                                        + " then 1 else 0 end) as signed) as terisi from"
                                        + SqlUnit.BERKEPALA_DAN_BERLAKU
                                        + " group by coalesce(u.opd_id, 0)",
                                Tuple.class)
                        .setParameter("hari", hari)
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new BarisFakta(
                                        angka(b, "opd"),
                                        KUNCI,
                                        angka(b, "terisi"),
                                        angka(b, "semua")))
                .toList();
    }

    private static long angka(Tuple b, String kolom) {
        return ((Number) b.get(kolom)).longValue();
    }
}
