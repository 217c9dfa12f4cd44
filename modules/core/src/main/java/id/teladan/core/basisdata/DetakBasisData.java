package id.teladan.core.basisdata;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.sql.DataSource;

/**
 * Listens for a sign of life of the database, once a second. A database that hangs answers nobody, so the question has a
 * thread of its own and whoever wants to know looks at the last answer: nobody waits.
 */
@ApplicationScoped
public class DetakBasisData {

    private static final int BATAS_DETIK = 3;
    private static final long BATAS = TimeUnit.SECONDS.toNanos(BATAS_DETIK);

    /** Longer than the longest wait for a connection of a pool that is merely used up. */
    private static final long DIAM = TimeUnit.SECONDS.toNanos(6);

    private static final long JEDA_MILIDETIK = 1_000;

    @Resource(lookup = "java:jboss/datasources/TeladanDS")
    DataSource sumber;

    @Resource ManagedThreadFactory pembuatUtas;

    private final LongSupplier nanodetik = System::nanoTime;
    private volatile boolean gagal = true;
    private volatile boolean ditanya;
    private volatile long ditanyaSejak;
    private Thread utas;

    /** Begins to listen; until the first answer it counts as absent. */
    public synchronized void mulai() {
        if (utas == null) {
            utas = pembuatUtas.newThread(this::dengarkan);
            utas.setName("detak-basisdata");
            utas.setDaemon(true);
            utas.start();
        }
    }

    public synchronized void berhenti() {
        if (utas != null) {
            utas.interrupt();
            utas = null;
        }
    }

    /** True when the last question was answered, and the running one has not been open for three seconds. */
    public boolean berdetak() {
        return !gagal && menunggu() < BATAS;
    }

    /**
     * True when no question of the last six seconds was answered: whatever asks the database now would only hang, and is
     * better answered at once.
     */
    public boolean diam() {
        return menunggu() > DIAM;
    }

    /** How long the first question without an answer is open, in nanoseconds; 0 when all are answered. */
    private long menunggu() {
        var sejak = ditanyaSejak;
        return ditanya ? nanodetik.getAsLong() - sejak : 0;
    }

    private void dengarkan() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tanyakan();
                TimeUnit.MILLISECONDS.sleep(JEDA_MILIDETIK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tanyakan() {
        if (!ditanya) {
            ditanyaSejak = nanodetik.getAsLong();
            ditanya = true;
        }
        var dijawab = tanya();
        gagal = !dijawab;
        if (dijawab) {
            ditanya = false;
        }
    }

    private boolean tanya() {
        try (var sambungan = sumber.getConnection()) {
            return sambungan.isValid(BATAS_DETIK);
        } catch (SQLException | RuntimeException e) {
            return false;
        }
    }
}
