package id.teladan.web.masuk;

import id.teladan.core.basisdata.DetakBasisData;
import id.teladan.core.galat.BasisDataPergi;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.web.api.Masalah;
import id.teladan.web.kerangka.Kerangka;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * First of the filters: gives the request its id (also in the answer's header {@code X-Permintaan} and in every log
 * line), names the acting person, and puts the security headers on every answer.
 */
public class SaringanPermintaan extends HttpFilter {

    /** Request attribute, MDC key and, with {@code X-}, response header of the request id. */
    public static final String PERMINTAAN = "permintaan";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SaringanPermintaan.class);
    private static final String COBA_LAGI_DETIK = "5";

    private static final String FORMULIR = "application/x-www-form-urlencoded";

    /** What Undertow says of a body that it does not read to its end. */
    private static final Map<String, Integer> TAK_TERBACA =
            Map.of(
                    "UT000036", HttpServletResponse.SC_BAD_REQUEST, // multipart data ends early
                    "UT000047", HttpServletResponse.SC_BAD_REQUEST, // too many parameters
                    "UT000020", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "UT000054", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);

    @Inject transient PelakuAktif pelaku;
    @Inject transient DetakBasisData detak;

    @Override
    protected void doFilter(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai)
            throws IOException, ServletException {
        var id = (String) minta.getAttribute(PERMINTAAN);
        if (id == null) {
            id = UUID.randomUUID().toString();
            minta.setAttribute(PERMINTAAN, id);
        }
        MDC.put(PERMINTAAN, id);
        var galat = minta.getDispatcherType() == DispatcherType.ERROR;
        try {
            if (galat && !jawab.isCommitted()) {
                bersihkan(jawab);
            }
            minta.setCharacterEncoding("UTF-8");
            kepala(minta, jawab, id);
            var takTerbaca = galat ? 0 : takTerbaca(minta);
            if (takTerbaca != 0) {
                jawab.setStatus(takTerbaca);
                return;
            }
            if (!galat && AsalPermintaan.asing(minta)) {
                dariHalamanLain(minta, jawab, id);
                return;
            }
            if (!galat && detak.diam() && !Jalur.dari(minta).tanpaBasisData()) {
                tidakTersedia(minta, jawab, id);
                return;
            }
            pelaku.permintaan(id);
            pelaku.masukSebagai(SesiMasuk.prinsipal(minta));
            pelaku.bertindakAtas(delegasi(minta));
            rantai.doFilter(galat ? new SebagaiGet(minta) : minta, jawab);
        } catch (ServletException | RuntimeException e) {
            if (galat || jawab.isCommitted() || !BasisDataPergi.sebab(e)) {
                throw e;
            }
            LOG.warnf("Basis data tidak dapat dihubungi: %s", e.getMessage());
            tidakTersedia(minta, jawab, id);
        } finally {
            MDC.remove(PERMINTAAN);
        }
    }

    /** Refuses what the page of somebody else sends in the name of a person who is signed in here. */
    private static void dariHalamanLain(
            HttpServletRequest minta, HttpServletResponse jawab, String id) throws IOException {
        LOG.warn("Permintaan dari halaman lain ditolak");
        var status = HttpServletResponse.SC_FORBIDDEN;
        if (Jalur.dari(minta).api()) {
            masalah(jawab, status, "ASAL_ASING", id);
        } else {
            jawab.sendError(status);
        }
    }

    private static void masalah(HttpServletResponse jawab, int status, String kode, String id)
            throws IOException {
        jawab.setStatus(status);
        jawab.setContentType(Masalah.JENIS);
        jawab.getOutputStream().write(Masalah.isi(status, List.of(Pelanggaran.pada("", kode)), id));
    }

    /**
     * Says that the database is away, in the form that the caller understands. A script that has sent a field gets nothing but
     * the status: its page stays as it is and sends the field again. A device knows 500 as the word for sending again.
     */
    private static void tidakTersedia(
            HttpServletRequest minta, HttpServletResponse jawab, String id) throws IOException {
        var status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        if (Jalur.dari(minta).perangkat()) {
            jawab.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } else if (Jalur.dari(minta).api()) {
            jawab.setHeader("Retry-After", COBA_LAGI_DETIK);
            masalah(jawab, status, "SEDANG_TIDAK_TERSEDIA", id);
        } else if ("partial/ajax".equals(minta.getHeader("Faces-Request"))) {
            jawab.setStatus(status);
            jawab.setHeader("Retry-After", COBA_LAGI_DETIK);
        } else {
            jawab.sendError(status);
        }
    }

    /** The delegation that the session acts under; whether it still holds is read with the rights. */
    private static Long delegasi(HttpServletRequest minta) {
        var sesi = minta.getSession(false);
        return sesi == null ? null : (Long) sesi.getAttribute(Kerangka.DELEGASI);
    }

    /**
     * Status for a form that nobody can read, not even the error page: cut off, too many fields, or a file beyond every limit;
     * 0 when it can be read. Devices call their bodies forms too, and reading them here would take them away.
     */
    private static int takTerbaca(HttpServletRequest minta) {
        var jenis = minta.getContentType();
        if (Jalur.dari(minta).perangkat()
                || jenis == null
                || !(jenis.startsWith("multipart/") || jenis.startsWith(FORMULIR))) {
            return 0;
        }
        try {
            minta.getParameterMap();
            return 0;
        } catch (RuntimeException e) {
            for (Throwable sebab = e; sebab != null; sebab = sebab.getCause()) {
                var status = TAK_TERBACA.get(awalan(sebab));
                if (status != null) {
                    LOG.infof("Isian tidak dapat dibaca: %s", sebab.getMessage());
                    return status;
                }
            }
            return 0;
        }
    }

    /** Undertow's number of a message, such as UT000036; empty when it has none. */
    private static String awalan(Throwable sebab) {
        var pesan = String.valueOf(sebab.getMessage());
        return pesan.startsWith("UT") ? pesan.substring(0, Math.min(pesan.length(), 8)) : "";
    }

    /** An error page carries its own headers, not those of what failed; the status stays. */
    private static void bersihkan(HttpServletResponse jawab) {
        var status = jawab.getStatus();
        jawab.reset();
        jawab.setStatus(status);
    }

    private static void kepala(HttpServletRequest minta, HttpServletResponse jawab, String id) {
        jawab.setHeader("X-Permintaan", id);
        jawab.setHeader("X-Content-Type-Options", "nosniff");
        jawab.setHeader("X-Frame-Options", "DENY");
        jawab.setHeader("Referrer-Policy", "same-origin");
        jawab.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        jawab.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (jawab.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            jawab.setHeader("Retry-After", COBA_LAGI_DETIK);
        }
        if (minta.isSecure()) {
            jawab.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        var jalur = Jalur.dari(minta);
        if (!jalur.sumberDaya()) {
            jawab.setHeader("Cache-Control", "no-store");
        }
        if (!jalur.halaman()) {
            jawab.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self';"
                            + " frame-ancestors 'none'");
        }
    }
}
