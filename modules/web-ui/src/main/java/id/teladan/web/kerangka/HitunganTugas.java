package id.teladan.web.kerangka;

import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.pemberitahuan.PemberitahuanSaya;
import id.teladan.core.tugas.DaftarTugas;
import id.teladan.core.tugas.Tugas;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/**
 * How many tasks wait and how many notices are new, for the badges of the shell. Counted anew after every change that the person sends, and at the
 * latest after half a minute; so a page costs no statement for its badges.
 */
@SessionScoped
public class HitunganTugas implements Serializable {

    private static final long BERLAKU = Duration.ofSeconds(30).toNanos();

    @Inject DaftarTugas daftar;
    @Inject PemberitahuanSaya pemberitahuan;
    @Inject PelakuAktif aktif;
    @Inject HttpServletRequest minta;

    private int semua;
    private int baru;
    private long dihitung;
    private boolean ada;
    private long dihitungBaru;
    private boolean adaBaru;

    /** All tasks of the person. */
    public synchronized int semua() {
        segarkan();
        return semua;
    }

    /** New notices of the person, at most 100. */
    public synchronized int baru() {
        if (basi(adaBaru, dihitungBaru)) {
            baru = pemberitahuan.belumDibaca();
            dihitungBaru = System.nanoTime();
            adaBaru = true;
        }
        return baru;
    }

    /** Something was read: counts anew at the next page. */
    public synchronized void basikan() {
        adaBaru = false;
    }

    /** The list was read anyway: keeps its size. */
    public synchronized List<Tugas> catat(List<Tugas> tugas) {
        semua = tugas.size();
        dihitung = System.nanoTime();
        ada = true;
        return tugas;
    }

    /** What was counted belongs to another role: counts anew at the next need. */
    public synchronized void lupakan() {
        ada = false;
    }

    private void segarkan() {
        if (basi(ada, dihitung)) {
            catat(daftar.milikSaya());
        }
    }

    private boolean basi(boolean terhitung, long kapan) {
        return aktif.pelaku().pegawaiId() != null
                && (!terhitung
                        || System.nanoTime() - kapan > BERLAKU
                        || "POST".equals(minta.getMethod()));
    }
}
