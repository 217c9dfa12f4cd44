package id.teladan.core.basisdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes {@code @Inject EntityManager} work; the entity manager is the one of the running transaction. */
@ApplicationScoped
class ProdusenEntityManager {

    @Produces
    @PersistenceContext(unitName = "teladan")
    private EntityManager em;
}
