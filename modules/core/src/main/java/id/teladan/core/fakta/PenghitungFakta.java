package id.teladan.core.fakta;

import id.teladan.core.basisdata.SisipanMassal;
import id.teladan.core.pekerjaan.PelaksanaPekerjaan;
import id.teladan.core.pekerjaan.PotonganPekerjaan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.Session;

/** Counts the facts of one day; {@code rujukan} of the job is the day as days since 1970. */
@ApplicationScoped
class PenghitungFakta implements PelaksanaPekerjaan {

    static final String JENIS = "FAKTA_HARIAN";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject @Any Instance<PenyediaUkuran> penyedia;

    @Override
    public String jenis() {
        return JENIS;
    }

    /** Replaces the rows of the day: a unit that has lost its last person must not keep an old number. */
    @Override
    public void kerjakan(PotonganPekerjaan potongan) {
        var hari = LocalDate.ofEpochDay(potongan.rujukan());
        var kini = Instant.now(jam);
        em.createNativeQuery("delete from core_fakta_harian where tanggal = :hari")
                .setParameter("hari", hari)
                .executeUpdate();
        var baris = penyedia.stream().flatMap(p -> p.hitung(hari).stream()).toList();
        em.unwrap(Session.class)
                .doWork(
                        sambungan -> {
                            try (var tulis =
                                    new SisipanMassal(
                                            sambungan,
                                            "core_fakta_harian",
                                            "tanggal",
                                            "opd_id",
                                            "ukuran",
                                            "pembilang",
                                            "penyebut",
                                            "dihitung")) {
                                for (var b : baris) {
                                    tulis.baris(
                                            hari,
                                            b.opdId(),
                                            b.ukuran(),
                                            b.pembilang(),
                                            b.penyebut(),
                                            kini);
                                }
                            }
                        });
    }
}
