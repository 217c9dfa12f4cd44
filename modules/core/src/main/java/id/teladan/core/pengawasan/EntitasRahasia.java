package id.teladan.core.pengawasan;

import id.teladan.core.audit.AuditRahasia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of the entities whose audit rows a search never shows. */
@ApplicationScoped
class EntitasRahasia {

    @Inject EntityManager em;

    private volatile Set<String> nama;

    Set<String> nama() {
        if (nama == null) {
            nama =
                    em.getMetamodel().getEntities().stream()
                            .map(e -> e.getJavaType())
                            .filter(k -> k.isAnnotationPresent(AuditRahasia.class))
                            .map(Class::getSimpleName)
                            .collect(Collectors.toUnmodifiableSet());
        }
        return nama;
    }
}
