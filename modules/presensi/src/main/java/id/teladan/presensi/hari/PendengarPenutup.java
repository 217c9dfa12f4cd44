package id.teladan.presensi.hari;

import id.teladan.core.penutup.PenutupBerubah;
import id.teladan.presensi.antre.AntreHari;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.Session;

/** A cover that comes or goes changes its days up to today; later ones are resolved when they begin. */
@ApplicationScoped
class PendengarPenutup {

    @Inject EntityManager em;
    @Inject Clock jam;

    void dengar(@Observes PenutupBerubah p) {
        var akhir = LocalDate.now(jam).plusDays(1);
        if (!p.dari().isBefore(akhir)) {
            return;
        }
        var hari =
                p.dari()
                        .datesUntil(p.sampai().isBefore(akhir) ? p.sampai().plusDays(1) : akhir)
                        .map(t -> new AntreHari.Hari(p.pegawaiId(), t))
                        .toList();
        em.unwrap(Session.class).doWork(c -> AntreHari.tambah(c, hari));
    }
}
