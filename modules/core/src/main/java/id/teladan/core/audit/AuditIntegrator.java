package id.teladan.core.audit;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Registers the audit listener with every session factory. */
public final class AuditIntegrator implements Integrator {

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext konteks, SessionFactoryImplementor pabrik) {
        var daftar = pabrik.getServiceRegistry().getService(EventListenerRegistry.class);
        var pencatat = new PencatatAudit(RantaiAudit::tulis);
        daftar.appendListeners(EventType.POST_INSERT, pencatat);
        daftar.appendListeners(EventType.POST_UPDATE, pencatat);
        daftar.appendListeners(EventType.POST_DELETE, pencatat);
    }

    @Override
    public void disintegrate(
            SessionFactoryImplementor pabrik, SessionFactoryServiceRegistry layanan) {
        // nothing is held
    }
}
