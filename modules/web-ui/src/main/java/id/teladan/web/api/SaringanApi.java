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

/**
 * In front of the REST layer: refuses a body that is announced as too large, and headers that the REST layer would stumble
 * over. Who asks too often was refused at the outermost door already.
 */
@WebFilter(urlPatterns = "/api/*")
public class SaringanApi extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String KALKULATOR = "/v1/kalkulator";
    private static final String JENIS = "[\\w!#$&^*.+-]+/[\\w!#$&^*.+-]+(\\s*;[^,]*)?";
    private static final Pattern JENIS_ISI = Pattern.compile("\\s*" + JENIS + "\\s*");
    private static final Pattern TERIMA =
            Pattern.compile("\\s*" + JENIS + "\\s*(,\\s*" + JENIS + "\\s*)*");

    @Inject transient PelakuAktif aktif;

    @Override
    protected void doFilter(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai)
            throws IOException, ServletException {
        var kalkulator =
                minta.getRequestURI()
                        .substring(minta.getContextPath().length())
                        .contains(KALKULATOR);
        var jenis = minta.getHeader("Content-Type");
        var terima = minta.getHeader("Accept");
        if (kalkulator && minta.getContentLengthLong() > KalkulatorResource.ISI_MAKS) {
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
