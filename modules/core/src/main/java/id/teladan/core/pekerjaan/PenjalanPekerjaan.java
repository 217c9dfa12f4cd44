package id.teladan.core.pekerjaan;

import id.teladan.core.galat.Galat;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.PenerjemahGalat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;

/**
 * Runs jobs chunk by chunk. The web layer hands over the container's executor at the start and calls {@link #lanjutkan}
 * then and every few seconds: that takes up what a killed server left behind.
 */
@ApplicationScoped
public class PenjalanPekerjaan {

    private static final Logger LOG = Logger.getLogger(PenjalanPekerjaan.class);

    /** Names this run of the server in the lease. */
    private final String penyewa = ProcessHandle.current().pid() + "-" + UUID.randomUUID();

    @Inject LangkahPekerjaan langkah;

    /** Itself behind its interceptors: a thread of the executor has no request context. */
    @Inject PenjalanPekerjaan diri;

    private volatile Executor pelaksana;

    /** Gives the executor on which jobs start right after their commit; without one they wait for {@link #lanjutkan}. */
    public void pakai(Executor eksekutor) {
        pelaksana = eksekutor;
    }

    void mulai(@Observes(during = TransactionPhase.AFTER_SUCCESS) PekerjaanDiajukan p) {
        var eksekutor = pelaksana;
        if (eksekutor != null) {
            try {
                eksekutor.execute(() -> diri.jalankan(p.id()));
            } catch (RejectedExecutionException e) {
                LOG.infof("Pekerjaan %d menunggu giliran", p.id());
            }
        }
    }

    /** Takes up every job that waits or whose server is gone; returns how many were touched. */
    @ActivateRequestContext
    public int lanjutkan() {
        var daftar = langkah.terlantar();
        daftar.forEach(this::jalankan);
        return daftar.size();
    }

    /** Works a job until it is done, has failed or belongs to somebody else. */
    @ActivateRequestContext
    public void jalankan(long id) {
        var sewa = langkah.ambilSewa(id, penyewa);
        if (sewa.isEmpty()) {
            return;
        }
        var pagar = sewa.getAsLong();
        try {
            while (langkah.potongan(id, pagar) == LangkahPekerjaan.Hasil.LANJUT) {
                // next chunk
            }
        } catch (RuntimeException e) {
            gagal(id, pagar, PenerjemahGalat.terjemahkan(e));
        }
    }

    private void gagal(long id, long pagar, RuntimeException e) {
        if (e instanceof Galat g) {
            var sibuk = g instanceof KonflikPerubahan && g.kode().equals("SIBUK");
            langkah.gagal(id, pagar, g.pelanggaran().get(0), !sibuk);
        } else {
            LOG.errorf(e, "Pekerjaan %d gagal dan akan dicoba lagi", id);
            langkah.gagal(id, pagar, Pelanggaran.pada("", "PEKERJAAN_GAGAL", id), false);
        }
    }
}
