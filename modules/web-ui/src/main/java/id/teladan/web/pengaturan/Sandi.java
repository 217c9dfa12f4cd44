package id.teladan.web.pengaturan;

import jakarta.faces.context.FacesContext;

/** Shows a one-time password once: it lives in the request that answers, never in a view or a session. */
final class Sandi {

    private Sandi() {}

    static void tampilkan(String sandi) {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .put("sandiSekaliPakai", sandi);
    }
}
