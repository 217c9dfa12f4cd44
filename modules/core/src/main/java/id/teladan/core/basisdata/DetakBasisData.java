package id.teladan.core.basisdata;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * Asks the database for a sign of life. A database that hangs answers nobody, so the question runs beside the caller;
 * while one question hangs no second one is asked.
 */
@ApplicationScoped
public class DetakBasisData {

    private static final int BATAS_DETIK = 3;

    @Resource(lookup = "java:jboss/datasources/TeladanDS")
    DataSource sumber;

    @Resource ManagedExecutorService pelaksana;

    private Future<Boolean> pertanyaan;

    /** True when a connection can be had and answers within three seconds. */
    public synchronized boolean berdetak() {
        if (pertanyaan == null || pertanyaan.isDone()) {
            pertanyaan = pelaksana.submit(this::tanya);
        }
        try {
            return pertanyaan.get(BATAS_DETIK, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean tanya() {
        try (var sambungan = sumber.getConnection()) {
            return sambungan.isValid(BATAS_DETIK);
        } catch (SQLException e) {
            return false;
        }
    }
}
