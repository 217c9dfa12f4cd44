package id.teladan.core.izin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/** The matrix role x right of {@code core_hak_peran}: reference data, read once. */
@ApplicationScoped
public class MatriksHak {

    /** One cell of the matrix. */
    public record Baris(Peran peran, Hak hak, Lingkup lingkup) {}

    @Inject EntityManager em;

    private volatile List<Baris> baris;

    /** All cells, ordered by role and right. */
    public List<Baris> baris() {
        if (baris == null) {
            @SuppressWarnings("unchecked")
            List<Tuple> isi =
                    em.createNativeQuery(
                                    "select peran, hak, lingkup from core_hak_peran order by peran, hak",
                                    Tuple.class)
                            .getResultList();
            baris =
                    isi.stream()
                            .map(
                                    b ->
                                            new Baris(
                                                    Peran.valueOf(b.get(0, String.class)),
                                                    Hak.valueOf(b.get(1, String.class)),
                                                    Lingkup.valueOf(b.get(2, String.class))))
                            .toList();
        }
        return baris;
    }
}
