package id.teladan.web.perangkat;

import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.presensi.aturan.iclock.Baris;
import id.teladan.presensi.aturan.iclock.JawabanPerintah;
import id.teladan.presensi.penerimaan.Penerimaan;
import id.teladan.presensi.penerimaan.PenerimaanTap;
import id.teladan.presensi.penerimaan.PintuPerangkat;
import id.teladan.presensi.penerimaan.UnggahanPerangkat;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * ADMS/iClock: the device is the client. An upload is acknowledged after its commit; whatever goes wrong before it is
 * answered 500, and the device sends again. The configuration {@code teladan.perangkat.asing} ({@code tolak}, {@code terima})
 * says what a device that is not on the allow-list hears: 401, or OK while its lines wait in the quarantine.
 */
@WebServlet(urlPatterns = "/iclock/*")
public class PerangkatServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(PerangkatServlet.class);
    private static final int TERLALU_BESAR = 413;
    private static final int ULANGAN = 3;
    private static final int BESAR_SEKALIGUS = 2;
    private static final String COBA_LAGI_DETIK = "5";

    @Inject transient PenerimaanTap penerimaan;
    @Inject transient PintuPerangkat pintu;
    @Inject transient PelakuAktif aktif;

    @Inject
    @ConfigProperty(name = "teladan.perangkat.asing", defaultValue = "tolak")
    String asing;

    private final transient Semaphore besar = new Semaphore(BESAR_SEKALIGUS);

    @Override
    protected void doGet(HttpServletRequest minta, HttpServletResponse jawab) throws IOException {
        var p = Permintaan.dari(minta);
        layani(
                p,
                jawab,
                () -> {
                    switch (p.hal()) {
                        case "cdata" -> {
                            if (p.ambil("options") == null) {
                                sapa(p, jawab);
                            } else {
                                sambut(p, jawab);
                            }
                        }
                        case "getrequest" -> perintah(p, jawab);
                        default -> sapa(p, jawab);
                    }
                    return null;
                });
    }

    @Override
    protected void doPost(HttpServletRequest minta, HttpServletResponse jawab) throws IOException {
        var p = Permintaan.dari(minta);
        layani(
                p,
                jawab,
                () -> {
                    if (p.hal().equals("cdata") && p.tabel().equals("ATTLOG")) {
                        unggahan(p, minta, jawab, true);
                    } else if (p.hal().equals("cdata") && p.tabel().equals("OPERLOG")) {
                        unggahan(p, minta, jawab, false);
                    } else if (p.hal().equals("devicecmd")) {
                        jawabanPerintah(p, minta, jawab);
                    } else if (IsiPermintaan.buang(minta)) {
                        sapa(p, jawab); // templates and photos are never kept
                    } else {
                        tulis(jawab, TERLALU_BESAR, "TOO LARGE");
                    }
                    return null;
                });
    }

    private void layani(Permintaan p, HttpServletResponse jawab, Callable<Void> kerja)
            throws IOException {
        if (p.sn() == null) {
            tulis(jawab, HttpServletResponse.SC_BAD_REQUEST, "SN?");
            return;
        }
        try {
            kerja.call();
        } catch (IOException e) {
            throw e; // the device is gone; it sends again
        } catch (Exception e) {
            LOG.errorf("Perangkat belum terlayani, ia akan mengirim ulang: %s", e);
            LOG.debug("Perangkat belum terlayani", e);
            if (!jawab.isCommitted()) {
                jawab.resetBuffer();
                tulis(jawab, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "ERROR");
            }
        }
    }

    private void sambut(Permintaan p, HttpServletResponse jawab) throws Exception {
        var sambutan =
                sistem(() -> pintu.sambut(p.sn(), p.ambil("pushver"), p.alamat())).orElse(null);
        if (sambutan == null) {
            tolak(jawab);
        } else {
            tulis(jawab, HttpServletResponse.SC_OK, sambutan.teks());
        }
    }

    private void perintah(Permintaan p, HttpServletResponse jawab) throws Exception {
        var semua =
                sistem(() -> pintu.ambilPerintah(p.sn(), p.ambil("info"), p.alamat())).orElse(null);
        if (semua == null) {
            tolak(jawab);
        } else if (semua.isEmpty()) {
            tulis(jawab, HttpServletResponse.SC_OK, "OK");
        } else {
            tulis(
                    jawab,
                    HttpServletResponse.SC_OK,
                    semua.stream()
                            .map(k -> "C:" + k.id() + ":" + k.isi() + "\n")
                            .collect(Collectors.joining()));
        }
    }

    private void jawabanPerintah(Permintaan p, HttpServletRequest minta, HttpServletResponse jawab)
            throws Exception {
        var isi = IsiPermintaan.baca(minta).orElse(null);
        if (isi == null) {
            tulis(jawab, TERLALU_BESAR, "TOO LARGE");
            return;
        }
        var jawaban = JawabanPerintah.urai(isi);
        if (sistem(() -> pintu.jawab(p.sn(), jawaban, p.alamat()))) {
            tulis(jawab, HttpServletResponse.SC_OK, "OK");
        } else {
            tolak(jawab);
        }
    }

    private void sapa(Permintaan p, HttpServletResponse jawab) throws Exception {
        if (sistem(() -> pintu.sapa(p.sn(), p.alamat()))) {
            tulis(jawab, HttpServletResponse.SC_OK, "OK");
        } else {
            tolak(jawab);
        }
    }

    private void unggahan(
            Permintaan p, HttpServletRequest minta, HttpServletResponse jawab, boolean tap)
            throws Exception {
        var panjang = minta.getContentLengthLong();
        var yangBesar = panjang < 0 || panjang > IsiPermintaan.BESAR;
        if (yangBesar && !besar.tryAcquire()) {
            jawab.setHeader("Retry-After", COBA_LAGI_DETIK);
            tulis(jawab, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "BUSY");
            return;
        }
        try {
            var isi = IsiPermintaan.baca(minta).orElse(null);
            var baris = isi == null ? null : Baris.pisah(isi);
            if (baris == null || (tap && Baris.adaYangTerlaluPanjang(baris))) {
                tulis(jawab, TERLALU_BESAR, "TOO LARGE");
                return;
            }
            var u = new UnggahanPerangkat(p.sn(), p.ambil("stamp"), p.alamat(), baris);
            jawabUnggahan(tap ? sistem(() -> ulangBilaBuntu(u)) : operlog(u), jawab);
        } finally {
            if (yangBesar) {
                besar.release();
            }
        }
    }

    private Penerimaan operlog(UnggahanPerangkat u) throws Exception {
        return sistem(() -> penerimaan.operlog(u));
    }

    /** Two uploads that stand in each other's way: the one that lost is tried again before the device hears of it. */
    private Penerimaan ulangBilaBuntu(UnggahanPerangkat u) {
        for (var ke = 1; ; ke++) {
            try {
                return penerimaan.attlog(u);
            } catch (KonflikPerubahan e) {
                if (ke == ULANGAN) {
                    throw e;
                }
            }
        }
    }

    private void jawabUnggahan(Penerimaan hasil, HttpServletResponse jawab) throws IOException {
        if (hasil.dikenal() || (diterimaJuga() && hasil.tersimpan())) {
            tulis(jawab, HttpServletResponse.SC_OK, "OK: " + hasil.diterima());
        } else {
            tulis(jawab, HttpServletResponse.SC_UNAUTHORIZED, "UNKNOWN DEVICE");
        }
    }

    private void tolak(HttpServletResponse jawab) throws IOException {
        if (diterimaJuga()) {
            tulis(jawab, HttpServletResponse.SC_OK, "OK");
        } else {
            tulis(jawab, HttpServletResponse.SC_UNAUTHORIZED, "UNKNOWN DEVICE");
        }
    }

    private boolean diterimaJuga() {
        return "terima".equalsIgnoreCase(asing);
    }

    private <T> T sistem(Callable<T> kerja) throws Exception {
        return aktif.sebagaiSistem("perangkat presensi", kerja);
    }

    private static void tulis(HttpServletResponse jawab, int status, String isi)
            throws IOException {
        jawab.setStatus(status);
        jawab.setContentType("text/plain;charset=UTF-8");
        var byteIsi = isi.getBytes(StandardCharsets.UTF_8);
        jawab.setContentLength(byteIsi.length);
        jawab.getOutputStream().write(byteIsi);
    }
}
