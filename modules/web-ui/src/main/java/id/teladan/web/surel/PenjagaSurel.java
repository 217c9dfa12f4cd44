package id.teladan.web.surel;

import id.teladan.core.kotakkeluar.JalurSurel;
import id.teladan.core.kotakkeluar.PengantarSurat;
import id.teladan.core.pemberitahuan.RingkasanHarian;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Delivers the outbox every few seconds and writes the daily digests. */
@WebListener
public class PenjagaSurel implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(PenjagaSurel.class);
    private static final int JEDA_DETIK = 10;

    @Inject PengantarSurat pengantar;
    @Inject JalurSurel jalur;
    @Inject PengirimServer pengirim;
    @Inject PenyusunTeks penyusun;
    @Inject RingkasanHarian ringkasan;
    @Resource ManagedScheduledExecutorService penjadwal;

    private ScheduledFuture<?> jadwal;

    @Override
    public void contextInitialized(ServletContextEvent peristiwa) {
        jalur.pakai(pengirim, penyusun);
        jadwal = penjadwal.scheduleWithFixedDelay(this::sapu, 5, JEDA_DETIK, TimeUnit.SECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent peristiwa) {
        jalur.pakai(null, null);
        if (jadwal != null) {
            jadwal.cancel(false);
        }
    }

    /** An error must not end the schedule: the database may be away for a while. */
    private void sapu() {
        try {
            ringkasan.susun();
            pengantar.antar();
        } catch (RuntimeException e) {
            LOG.warnf("Surel belum dapat diantar: %s", e.getMessage());
        }
    }
}
