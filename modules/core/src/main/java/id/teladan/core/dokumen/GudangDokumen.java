package id.teladan.core.dokumen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Where the bytes of issued documents lie. */
@ApplicationScoped
class GudangDokumen {

    @Inject EntityManager em;

    void simpan(long dokumenId, byte[] isi) {
        em.createNativeQuery("insert into core_dokumen_isi (dokumen_id, isi) values (:id, :isi)")
                .setParameter("id", dokumenId)
                .setParameter("isi", isi)
                .executeUpdate();
    }

    byte[] ambil(long dokumenId) {
        List<?> isi =
                em.createNativeQuery(
                                "select isi from core_dokumen_isi where dokumen_id = :id",
                                byte[].class)
                        .setParameter("id", dokumenId)
                        .getResultList();
        if (isi.isEmpty()) {
            throw new IllegalStateException("Isi dokumen " + dokumenId + " hilang");
        }
        return (byte[]) isi.get(0);
    }
}
