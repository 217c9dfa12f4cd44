package id.teladan.core.parameter;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.ParameterTerbaca;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Reads the dated values as one immutable snapshot for the pure rules; one statement. */
@ApplicationScoped
public class Parameter {

    @Inject EntityManager em;

    /** All values in force, of every key. Read once per use case. */
    public ParameterTerbaca terbaca() {
        return ParameterTerbaca.dari(
                em
                        .createQuery(
                                "select p from NilaiParameter p order by p.kunci, p.mulai",
                                NilaiParameter.class)
                        .getResultList()
                        .stream()
                        .map(
                                p ->
                                        new ParameterTerbaca.Baris(
                                                p.kunci(),
                                                p.nilai(),
                                                p.mulai(),
                                                p.sampai(),
                                                new Dasar(p.dasarId(), p.dasarPasal())))
                        .toList());
    }
}
