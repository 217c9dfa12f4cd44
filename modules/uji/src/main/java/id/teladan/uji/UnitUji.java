package id.teladan.uji;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.hibernate.jpa.HibernatePersistenceProvider;

/** The persistence unit of a test: every entity in every bean archive on the class path, schema validated. */
final class UnitUji implements PersistenceUnitInfo {

    private final List<URL> arsip;

    private UnitUji(List<URL> arsip) {
        this.arsip = arsip;
    }

    static EntityManagerFactory buka(BasisDataUji db) {
        var pilihan = new HashMap<String, Object>();
        pilihan.put("jakarta.persistence.jdbc.url", db.url());
        pilihan.put("jakarta.persistence.jdbc.user", db.pengguna());
        pilihan.put("jakarta.persistence.jdbc.password", db.sandi());
        pilihan.put("hibernate.hbm2ddl.auto", "validate");
        pilihan.put("hibernate.jdbc.time_zone", "UTC");
        pilihan.put("hibernate.jdbc.batch_size", 100);
        pilihan.put("hibernate.order_inserts", true);
        pilihan.put("hibernate.order_updates", true);
        pilihan.put("hibernate.default_batch_fetch_size", 50);
        // as in the server, which refuses what is not JPQL
        pilihan.put("hibernate.jpa.compliance.query", true);
        pilihan.put("hibernate.generate_statistics", true);
        pilihan.put("hibernate.session.events.log", false);
        pilihan.put("hibernate.connection.isolation", 2);
        pilihan.put("hibernate.cache.use_second_level_cache", false);
        pilihan.put("hibernate.timezone.default_storage", "NORMALIZE_UTC");
        return new HibernatePersistenceProvider()
                .createContainerEntityManagerFactory(new UnitUji(arsipBean()), pilihan);
    }

    /** Roots of the class path that hold a {@code META-INF/beans.xml} of ours. */
    static List<URL> arsipBean() {
        try {
            var hasil = new ArrayList<URL>();
            var semua = UnitUji.class.getClassLoader().getResources("META-INF/beans.xml");
            while (semua.hasMoreElements()) {
                var teks = semua.nextElement().toString();
                if (teks.startsWith("file:")) {
                    hasil.add(akar(teks, "META-INF/beans.xml"));
                } else if (teks.contains("/modules/")) {
                    hasil.add(akar(teks.substring("jar:".length()), "!/META-INF/beans.xml"));
                }
            }
            return hasil;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL akar(String teks, String ekor) throws MalformedURLException {
        return URI.create(teks.substring(0, teks.length() - ekor.length())).toURL();
    }

    @Override
    public String getPersistenceUnitName() {
        return "uji";
    }

    @Override
    public String getPersistenceProviderClassName() {
        return HibernatePersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return null;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return arsip.subList(1, arsip.size());
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return arsip.get(0);
    }

    @Override
    public List<String> getManagedClassNames() {
        return List.of();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return false;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.AUTO;
    }

    @Override
    public Properties getProperties() {
        return new Properties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return UnitUji.class.getClassLoader();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // entities are enhanced at build time
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return getClassLoader();
    }

    static Map<String, Object> statistik(EntityManagerFactory emf) {
        var s = emf.unwrap(org.hibernate.SessionFactory.class).getStatistics();
        return Map.of("pernyataan", s.getPrepareStatementCount());
    }
}
