package id.teladan.web.galat;

import id.teladan.core.galat.BasisDataPergi;
import id.teladan.core.galat.Galat;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.galat.PesanGalat;
import id.teladan.core.izin.PenerjemahGalat;
import id.teladan.web.masuk.SaringanPermintaan;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jboss.logging.Logger;

/**
 * Errors of pages. A {@code Galat} in an action becomes messages and the page stays with its input; while a page is being
 * opened it becomes 404, 403 or 409. A form that the server has forgotten is opened again. Everything else is logged
 * with the request id that the error page shows.
 */
final class GalatExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(GalatExceptionHandler.class);

    private static final String COBA_LAGI_DETIK = "5";

    GalatExceptionHandler(ExceptionHandler bungkus) {
        super(bungkus);
    }

    @Override
    public void handle() {
        var antre = getUnhandledExceptionQueuedEvents().iterator();
        while (antre.hasNext()) {
            var sebab = antre.next().getContext().getException();
            antre.remove();
            tangani(FacesContext.getCurrentInstance(), sebab);
        }
        getWrapped().handle();
    }

    private static void tangani(FacesContext faces, Throwable sebab) {
        var galat = galat(sebab);
        if (ada(sebab, ViewExpiredException.class) || ada(sebab, "CspException")) {
            bukaLagi(faces);
        } else if (galat == null && BasisDataPergi.sebab(sebab)) {
            LOG.warnf("Basis data tidak dapat dihubungi: %s", sebab.getMessage());
            kirim(faces, 503);
        } else if (galat == null) {
            LOG.error("Galat tak terduga", sebab);
            kirim(faces, 500);
        } else if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            tampilkan(faces, galat);
        } else {
            kirim(faces, galat instanceof PelanggaranAturan ? 404 : galat.status());
        }
    }

    private static void tampilkan(FacesContext faces, Galat galat) {
        var bahasa = faces.getViewRoot().getLocale();
        for (var p : galat.pelanggaran()) {
            faces.addMessage(
                    MedanGalat.cari(faces, p.bidang()),
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR, PesanGalat.teks(p, bahasa), null));
        }
        faces.validationFailed();
        faces.renderResponse();
    }

    private static void bukaLagi(FacesContext faces) {
        var luar = faces.getExternalContext();
        var minta = (HttpServletRequest) luar.getRequest();
        var kueri = minta.getQueryString();
        alihkan(
                faces,
                luar,
                minta.getRequestURI() + (kueri == null ? "?" : "?" + kueri + "&") + "muat=ulang");
    }

    private static void kirim(FacesContext faces, int status) {
        var luar = faces.getExternalContext();
        if (status == 503 && faces.getPartialViewContext().isAjaxRequest()) {
            // nothing is wrong with what was typed: the page stays and sends it again
            if (!luar.isResponseCommitted()) {
                ((HttpServletResponse) luar.getResponse()).resetBuffer();
                luar.setResponseStatus(status);
                luar.setResponseHeader("Retry-After", COBA_LAGI_DETIK);
            }
            faces.responseComplete();
            return;
        }
        if (faces.getPartialViewContext().isAjaxRequest()) {
            var id =
                    ((HttpServletRequest) luar.getRequest())
                            .getAttribute(SaringanPermintaan.PERMINTAAN);
            alihkan(faces, luar, "/galat/" + halaman(status) + "?rujukan=" + id);
            return;
        }
        try {
            if (!luar.isResponseCommitted()) {
                luar.responseReset();
                luar.responseSendError(status, null);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static String halaman(int status) {
        return switch (status) {
            case 403, 404 -> String.valueOf(status);
            default -> "500";
        };
    }

    private static void alihkan(FacesContext faces, ExternalContext luar, String tujuan) {
        try {
            if (!luar.isResponseCommitted()) {
                luar.redirect(tujuan);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static Galat galat(Throwable sebab) {
        for (var e = sebab; e != null; e = e.getCause()) {
            if (e instanceof RuntimeException r
                    && PenerjemahGalat.terjemahkan(r) instanceof Galat g) {
                return g;
            }
        }
        return null;
    }

    private static boolean ada(Throwable sebab, Class<? extends Throwable> jenis) {
        return ada(sebab, jenis.getSimpleName());
    }

    private static boolean ada(Throwable sebab, String namaJenis) {
        for (var e = sebab; e != null; e = e.getCause()) {
            if (e.getClass().getSimpleName().equals(namaJenis)) {
                return true;
            }
        }
        return false;
    }
}
