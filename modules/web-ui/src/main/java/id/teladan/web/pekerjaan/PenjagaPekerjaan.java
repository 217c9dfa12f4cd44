package id.teladan.web.pekerjaan;

import id.teladan.core.fakta.JadwalFakta;
import id.teladan.core.jatuhtempo.JadwalJatuhTempo;
import id.teladan.core.pekerjaan.PenjalanPekerjaan;
import id.teladan.presensi.cuti.JadwalSaldo;
import id.teladan.presensi.hari.PenjagaHari;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Takes up unfinished background work at the start and every few seconds, so that a killed server's jobs go on. */
@WebListener
public class PenjagaPekerjaan implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(PenjagaPekerjaan.class);
    private static final int JEDA_DETIK = 10;

    @Inject PenjalanPekerjaan penjalan;
    @Inject JadwalFakta fakta;
    @Inject JadwalJatuhTempo jatuhTempo;
    @Inject PenjagaHari hari;
    @Inject JadwalSaldo saldoCuti;
    @Resource ManagedExecutorService pelaksana;
    @Resource ManagedScheduledExecutorService penjadwal;

    private ScheduledFuture<?> jadwal;

    @Override
    public void contextInitialized(ServletContextEvent peristiwa) {
        penjalan.pakai(pelaksana);
        jadwal = penjadwal.scheduleWithFixedDelay(this::sapu, 2, JEDA_DETIK, TimeUnit.SECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent peristiwa) {
        penjalan.pakai(null);
        if (jadwal != null) {
            jadwal.cancel(false);
        }
    }

    /** An error must not end the schedule: the database may be away for a while. */
    private void sapu() {
        try {
            fakta.periksa();
            jatuhTempo.periksa();
            saldoCuti.periksa();
            penjalan.lanjutkan();
            hari.periksa();
        } catch (Exception e) {
            LOG.warnf("Pekerjaan latar belum dapat dilanjutkan: %s", e.getMessage());
        }
    }
}
