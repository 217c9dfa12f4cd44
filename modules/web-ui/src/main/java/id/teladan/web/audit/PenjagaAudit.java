package id.teladan.web.audit;

import id.teladan.core.audit.PerawatanRantai;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Seals rows older than the chain at the start, and writes an anchor every few minutes. */
@WebListener
public class PenjagaAudit implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(PenjagaAudit.class);
    private static final int JEDA_MENIT = 15;

    @Inject PerawatanRantai rantai;
    @Resource ManagedScheduledExecutorService penjadwal;

    private ScheduledFuture<?> jadwal;

    @Override
    public void contextInitialized(ServletContextEvent peristiwa) {
        rantai.awali();
        jadwal =
                penjadwal.scheduleWithFixedDelay(this::jangkarkan, 0, JEDA_MENIT, TimeUnit.MINUTES);
    }

    @Override
    public void contextDestroyed(ServletContextEvent peristiwa) {
        if (jadwal != null) {
            jadwal.cancel(false);
        }
        jangkarkan();
    }

    /** An error must not end the schedule, nor the stop of the server: the database or the disk may be away. */
    private void jangkarkan() {
        try {
            rantai.jangkarkan();
        } catch (RuntimeException e) {
            LOG.warnf("Jangkar audit belum tertulis: %s", e.getMessage());
        }
    }
}
