package id.teladan.core.dokumen;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/**
 * Public check of a document by its code. 128 random bits cannot be guessed; what cannot be a code is answered without
 * asking the database, everything else with one read by a unique key, so a flood costs little.
 */
@UseCase
public class VerifikasiDokumen {

    @Inject EntityManager em;

    /** What is known of the document with this code; empty when there is none. */
    @Izin(Hak.UMUM)
    public Optional<HasilVerifikasi> periksa(String ketikan) {
        var kode = KodeDokumen.rapikan(ketikan);
        return kode == null
                ? Optional.empty()
                : em.createQuery(
                                """
                                select d, (select count(b) from Dokumen b
                                  where b.jenis = d.jenis and b.subjek = d.subjek and b.diterbitkan > d.diterbitkan)
                                from Dokumen d where d.kode = :kode
                                """,
                                Object[].class)
                        .setParameter("kode", kode)
                        .getResultStream()
                        .findFirst()
                        .map(b -> ((Dokumen) b[0]).verifikasi((Long) b[1] > 0));
    }
}
