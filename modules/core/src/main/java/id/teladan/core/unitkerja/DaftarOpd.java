package id.teladan.core.unitkerja;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The OPD of today as choices of a filter. They change a few times a year, so they are read again every ten minutes. */
@UseCase
public class DaftarOpd {

    private static final Duration BERLAKU = Duration.ofMinutes(10);

    /** An OPD. */
    public record Opd(long id, String nama) implements Serializable {}

    private record Simpanan(List<Opd> isi, LocalDate hari, Instant dibaca) {}

    @Inject EntityManager em;
    @Inject Clock jam;

    private volatile Simpanan simpanan;

    /** All OPD of today by name. At most one statement. */
    @Izin(Hak.LIHAT_UNIT)
    public List<Opd> semua() {
        var hari = LocalDate.now(jam);
        var kini = jam.instant();
        var ada = simpanan;
        if (ada == null
                || !ada.hari().equals(hari)
                || Duration.between(ada.dibaca(), kini).abs().compareTo(BERLAKU) > 0) {
            ada = new Simpanan(baca(hari), hari, kini);
            simpanan = ada;
        }
        return ada.isi();
    }

    private List<Opd> baca(LocalDate hari) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select u.id as id, u.nama as nama from core_unit u where u.opd_id = u.id and u.berlaku_mulai <= :hari"
                                        + " and (u.berlaku_sampai is null or u.berlaku_sampai >= :hari) order by u.nama, u.id",
                                Tuple.class)
                        .setParameter("hari", hari)
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new Opd(
                                        ((Number) b.get("id")).longValue(),
                                        String.valueOf(b.get("nama"))))
                .toList();
    }
}
