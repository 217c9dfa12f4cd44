package id.teladan.skp.persetujuan;

import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.VersiSkp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;

/** Writes the version that an SKP has just come to; for use cases, which have moved the SKP before. */
@ApplicationScoped
public class PenerbitVersi {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PembacaIsi pembaca;

    /** The first version holds from the first day of the SKP, a later one from today with the reason of the change. */
    public void terbitkan(Skp skp, Pelaksana oleh) {
        terbitkan(skp, oleh, skp.nomorVersi() == 1 ? null : skp.alasanPerubahan());
    }

    /** The same with a reason of its own. */
    public void terbitkan(Skp skp, Pelaksana oleh, String alasan) {
        var mulai = skp.nomorVersi() == 1 ? skp.mulai() : LocalDate.now(jam);
        if (skp.nomorVersi() > 1) {
            BukuVersi.versi(em, skp, skp.nomorVersi() - 1).akhiri(mulai);
        }
        em.persist(new VersiSkp(skp, pembaca.baca(skp.id()), mulai, oleh, alasan));
        em.flush();
    }
}
