package id.teladan.disiplin.perkara;

import id.teladan.core.parameter.Parameter;
import id.teladan.core.waktu.KalenderKerja;
import id.teladan.disiplin.aturan.perkara.AturanJamPerkara;
import id.teladan.disiplin.perkara.LangkahTercatat.Isi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Takes a step: state, clock and append-only record in one. For use cases, which have checked part and guard before. */
@ApplicationScoped
public class BukuLangkah {

    @Inject EntityManager em;
    @Inject KalenderKerja kalender;
    @Inject Parameter parameter;

    /** Moves the case and writes the step behind the last one. */
    public void catat(Perkara perkara, Isi isi, Petugas oleh) {
        perkara.pindah(isi.ke(), oleh);
        perkara.jam(
                AturanJamPerkara.jam(
                                perkara.status(),
                                perkara.tanggal(),
                                false,
                                kalender.terbaca(),
                                parameter.terbaca())
                        .orElse(null));
        var sebelum =
                em.createQuery(
                                "select l from LangkahTercatat l where l.perkaraId = :perkara order by l.urut desc",
                                LangkahTercatat.class)
                        .setParameter("perkara", perkara.id())
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
        em.persist(
                new LangkahTercatat(
                        perkara.id(),
                        isi,
                        oleh,
                        sebelum.map(l -> l.urut() + 1).orElse(1),
                        sebelum.map(LangkahTercatat::sidik).orElse(SidikLangkah.AWAL)));
    }

    /** True when no step of the case was changed, left out or put in between. */
    public boolean utuh(long perkaraId) {
        var sebelum = SidikLangkah.AWAL;
        for (var l :
                em.createQuery(
                                "select l from LangkahTercatat l where l.perkaraId = :perkara order by l.urut",
                                LangkahTercatat.class)
                        .setParameter("perkara", perkaraId)
                        .getResultList()) {
            if (!l.utuh(sebelum)) {
                return false;
            }
            sebelum = l.sidik();
        }
        return true;
    }
}
