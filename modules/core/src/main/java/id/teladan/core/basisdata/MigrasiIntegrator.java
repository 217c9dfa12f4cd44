package id.teladan.core.basisdata;

import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Migrates the schema before Hibernate validates it. Waits for a database that is still starting: 60 attempts, one a
 * second at first. Only where the persistence unit runs on a data source of the server; tests migrate themselves.
 */
public final class MigrasiIntegrator implements Integrator {

    private static final int PERCOBAAN = 60;

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext konteks, SessionFactoryImplementor pabrik) {
        var sumber = sumberData(pabrik);
        if (sumber != null) {
            Migrasi.atur(MigrasiIntegrator.class.getClassLoader())
                    .dataSource(sumber)
                    .connectRetries(PERCOBAAN)
                    .load()
                    .migrate();
        }
    }

    private static DataSource sumberData(SessionFactoryImplementor pabrik) {
        return pabrik.getServiceRegistry().getService(ConnectionProvider.class)
                        instanceof DatasourceConnectionProviderImpl d
                ? d.getDataSource()
                : null;
    }

    @Override
    public void disintegrate(
            SessionFactoryImplementor pabrik, SessionFactoryServiceRegistry layanan) {
        // nothing is held
    }
}
