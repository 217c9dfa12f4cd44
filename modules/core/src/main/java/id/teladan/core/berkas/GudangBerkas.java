package id.teladan.core.berkas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Where the bytes lie: the one place to change when they move elsewhere. Their key is the number of the file, never a
 * name that somebody typed.
 */
@ApplicationScoped
class GudangBerkas {

    @Inject EntityManager em;

    void simpan(long berkasId, byte[] isi) {
        em.createNativeQuery("insert into core_berkas_isi (berkas_id, isi) values (:id, :isi)")
                .setParameter("id", berkasId)
                .setParameter("isi", isi)
                .executeUpdate();
    }

    byte[] ambil(long berkasId) {
        List<?> isi =
                em.createNativeQuery(
                                "select isi from core_berkas_isi where berkas_id = :id",
                                byte[].class)
                        .setParameter("id", berkasId)
                        .getResultList();
        if (isi.isEmpty()) {
            throw new IllegalStateException("Isi berkas " + berkasId + " hilang");
        }
        return (byte[]) isi.get(0);
    }
}
