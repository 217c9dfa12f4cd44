package id.teladan.skp.persetujuan;

import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.skp.rencana.LangkahSkp;
import id.teladan.skp.rencana.RiwayatSkp;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.skp.rencana.WaktuWib;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Says to whoever decides too late who has decided, when and how. */
@ApplicationScoped
class PenjagaKeputusan {

    @Inject EntityManager em;

    /** Refuses when the SKP is no longer the one that was seen; one that waits again was changed by its owner. */
    void pastikanBelumDiputuskan(Skp skp, long dilihat) {
        var menunggu =
                skp.status() == StatusSkp.DIAJUKAN || skp.status() == StatusSkp.PERUBAHAN_DIAJUKAN;
        if (skp.versi() != dilihat && !menunggu) {
            em.createQuery(
                            "select r from RiwayatSkp r where r.skp = :skp and r.versiDilihat >= :dilihat and r.langkah in (:keputusan)"
                                    + " order by r.waktu desc, r.id desc",
                            RiwayatSkp.class)
                    .setParameter("skp", skp)
                    .setParameter("dilihat", dilihat)
                    .setParameter("keputusan", List.of(LangkahSkp.SETUJUI, LangkahSkp.KEMBALIKAN))
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst()
                    .ifPresent(
                            r -> {
                                throw KonflikPerubahan.kode(
                                        r.langkah() == LangkahSkp.SETUJUI ? "SKP-305" : "SKP-306",
                                        skp.pegawai().nama(),
                                        r.oleh(),
                                        WaktuWib.tulis(r.waktu()));
                            });
        }
        skp.pastikanVersi(dilihat);
    }
}
