package id.teladan.core.basisdata;

import java.util.concurrent.locks.LockSupport;
import javax.naming.InitialContext;
import javax.naming.NamingException;
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
    private static final long JEDA_NANO = 500_000_000L;

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext konteks, SessionFactoryImplementor pabrik) {
        var sumber = sumberData(pabrik);
        if (sumber != null) {
            Migrasi.atur(MigrasiIntegrator.class.getClassLoader())
                    .dataSource(pemilik(sumber))
                    .connectRetries(PERCOBAAN)
                    .load()
                    .migrate();
        }
    }

    /**
     * The data source of the account that owns the schema, where one is set; the application itself then runs under an
     * account that cannot change the schema. The server may still be starting it.
     */
    @SuppressWarnings("BanJNDI") // a fixed name of the server itself
    private static DataSource pemilik(DataSource aplikasi) {
        if (System.getenv("TELADAN_DB_OWNER_USER") == null) {
            return aplikasi;
        }
        NamingException terakhir = null;
        for (var i = 0; i < PERCOBAAN; i++) {
            try {
                return InitialContext.doLookup("java:jboss/datasources/TeladanPemilikDS");
            } catch (NamingException e) {
                terakhir = e;
                LockSupport.parkNanos(JEDA_NANO);
            }
        }
        throw new IllegalStateException("Sumber data pemilik skema tidak ditemukan", terakhir);
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
