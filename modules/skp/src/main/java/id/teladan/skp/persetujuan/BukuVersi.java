package id.teladan.skp.persetujuan;

import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.VersiSkp;
import jakarta.persistence.EntityManager;

/** Finds the snapshot of a version. */
final class BukuVersi {

    private BukuVersi() {}

    static VersiSkp versi(EntityManager em, Skp skp, int nomor) {
        return em.createQuery(
                        "select v from VersiSkp v where v.skp = :skp and v.nomor = :nomor",
                        VersiSkp.class)
                .setParameter("skp", skp)
                .setParameter("nomor", nomor)
                .getSingleResult();
    }
}
