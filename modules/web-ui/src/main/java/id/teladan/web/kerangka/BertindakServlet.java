package id.teladan.web.kerangka;

import id.teladan.core.izin.Pelaku;
import id.teladan.core.izin.PelakuAktif;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code POST /bertindak}: from now on the session acts under a delegation, or for the person himself. It only chooses
 * among what the person holds anyway; each request reads anew whether the delegation still holds.
 */
@WebServlet("/bertindak")
public class BertindakServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient PelakuAktif aktif;
    @Inject transient HitunganTugas hitungan;

    @Override
    protected void doPost(HttpServletRequest minta, HttpServletResponse jawab) throws IOException {
        var pilih = minta.getParameter("delegasi");
        var sah =
                aktif.pelaku().kapasitas().stream()
                        .filter(Pelaku.Kapasitas::delegasi)
                        .anyMatch(k -> String.valueOf(k.id()).equals(pilih));
        var sesi = minta.getSession();
        if (sah) {
            sesi.setAttribute(Kerangka.DELEGASI, Long.valueOf(pilih));
        } else {
            sesi.removeAttribute(Kerangka.DELEGASI);
        }
        hitungan.lupakan();
        jawab.setStatus(HttpServletResponse.SC_SEE_OTHER);
        jawab.setHeader("Location", "/beranda");
    }
}
