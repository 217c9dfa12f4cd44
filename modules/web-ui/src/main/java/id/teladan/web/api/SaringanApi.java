package id.teladan.web.api;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.PelakuAktif;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * In front of the REST layer: refuses a client that asks the calculators more often than {@code
 * teladan.kalkulator.permintaan-per-detik} (environment {@code TELADAN_KALKULATOR_PERMINTAAN_PER_DETIK}, default 50), a
 * body that is announced as too large, and headers that the REST layer would stumble over. A client is a remote address;
 * behind a proxy the server is configured to see the real one.
 */
@WebFilter(urlPatterns = "/api/*")
public class SaringanApi extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int KLIEN_MAKS = 10_000;
    private static final String COBA_LAGI_DETIK = "1";
    private static final String KALKULATOR = "/v1/kalkulator";
    private static final String JENIS = "[\\w!#$&^*.+-]+/[\\w!#$&^*.+-]+(\\s*;[^,]*)?";
    private static final Pattern JENIS_ISI = Pattern.compile("\\s*" + JENIS + "\\s*");
    private static final Pattern TERIMA =
            Pattern.compile("\\s*" + JENIS + "\\s*(,\\s*" + JENIS + "\\s*)*");

    @Inject transient PelakuAktif aktif;

    @Inject
    @ConfigProperty(name = "teladan.kalkulator.permintaan-per-detik", defaultValue = "50")
    int perDetik;

    private transient PembatasLaju pembatas;

    @Override
    public void init() {
        pembatas = new PembatasLaju(perDetik, KLIEN_MAKS, System::nanoTime);
    }

    @Override
    protected void doFilter(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai)
            throws IOException, ServletException {
        var kalkulator =
                minta.getRequestURI()
                        .substring(minta.getContextPath().length())
                        .contains(KALKULATOR);
        var jenis = minta.getHeader("Content-Type");
        var terima = minta.getHeader("Accept");
        if (kalkulator && !pembatas.boleh(minta.getRemoteAddr())) {
            jawab.setHeader("Retry-After", COBA_LAGI_DETIK);
            tolak(jawab, 429, "TERLALU_SERING");
        } else if (kalkulator && minta.getContentLengthLong() > KalkulatorResource.ISI_MAKS) {
            tolak(jawab, 413, "ISI_TERLALU_BESAR", KalkulatorResource.ISI_MAKS_KB);
        } else if (jenis != null && !JENIS_ISI.matcher(jenis).matches()) {
            tolak(jawab, 415, "JENIS_ISI_DITOLAK");
        } else if (terima != null && !TERIMA.matcher(terima).matches()) {
            tolak(jawab, 406, "TIDAK_DAPAT_DITERIMA");
        } else {
            rantai.doFilter(minta, jawab);
        }
    }

    private void tolak(HttpServletResponse jawab, int status, String kode, Object... nilai)
            throws IOException {
        jawab.setStatus(status);
        jawab.setContentType(Masalah.JENIS);
        jawab.getOutputStream()
                .write(
                        Masalah.isi(
                                status,
                                List.of(Pelanggaran.pada("", kode, nilai)),
                                aktif.permintaan()));
    }
}
