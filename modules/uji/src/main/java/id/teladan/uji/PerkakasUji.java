package id.teladan.uji;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * JUnit extension: {@code @ExtendWith(PerkakasUji.class)}. Before each test the database is emptied and a request
 * context is opened; beans are handed to constructor and method parameters.
 */
public final class PerkakasUji implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static EntityManagerFactory emf;
    private static WeldContainer wadah;

    private RequestContextController permintaan;

    private static synchronized WeldContainer wadah() {
        if (wadah == null) {
            emf = UnitUji.buka(BasisDataUji.siap());
            TransaksiUji.pakai(emf);
            wadah =
                    new Weld("uji")
                            .addServices(new JpaUji())
                            .addInterceptor(PencegatTransaksi.class)
                            .addInterceptor(PencegatTransaksiBaru.class)
                            .addBeanClasses(PencegatTransaksi.class, PencegatTransaksiBaru.class)
                            .initialize();
        }
        return wadah;
    }

    /** Returns the CDI bean of a type. */
    public static <T> T bean(Class<T> jenis) {
        return wadah().select(jenis).get();
    }

    /** Number of prepared statements that {@code kerja} sends to the database. */
    public static long hitungPernyataan(Runnable kerja) {
        wadah();
        var statistik = emf.unwrap(SessionFactory.class).getStatistics();
        var awal = statistik.getPrepareStatementCount();
        kerja.run();
        return statistik.getPrepareStatementCount() - awal;
    }

    /** Starts a new request, as the next click of a user would: request-scoped beans begin anew. */
    public void permintaanBaru() {
        permintaan.deactivate();
        permintaan.activate();
    }

    @Override
    public void beforeEach(ExtensionContext konteks) {
        BasisDataUji.siap().kosongkan();
        permintaan = bean(RequestContextController.class);
        permintaan.activate();
    }

    @Override
    public void afterEach(ExtensionContext konteks) {
        permintaan.deactivate();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext konteks) {
        var jenis = parameter.getParameter().getType();
        return jenis == BasisDataUji.class
                || jenis == PerkakasUji.class
                || wadah().select(jenis).isResolvable();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext konteks) {
        var jenis = parameter.getParameter().getType();
        if (jenis == BasisDataUji.class) {
            return BasisDataUji.siap();
        }
        return jenis == PerkakasUji.class ? this : bean(jenis);
    }

    /** Makes {@code @PersistenceContext} work in Weld SE. */
    private static final class JpaUji implements JpaInjectionServices {

        @Override
        public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(
                InjectionPoint titik) {
            return () -> acuan(TransaksiUji.wakil());
        }

        @Override
        public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(
                InjectionPoint titik) {
            return () -> acuan(emf);
        }

        @Override
        public void cleanup() {
            // the factory lives as long as the JVM
        }

        private static <T> ResourceReference<T> acuan(T isi) {
            return new SimpleResourceReference<>(isi);
        }
    }
}
