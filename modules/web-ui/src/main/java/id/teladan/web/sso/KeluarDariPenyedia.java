package id.teladan.web.sso;

import id.teladan.core.akun.PencabutanSesi;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/**
 * Back-channel logout: the provider tells that a session has ended there ({@code POST /sso/keluar}, parameter {@code
 * logout_token}); the next request of that session is a visitor's. Nothing but the token's signature is trusted.
 */
@WebServlet("/sso/keluar")
public class KeluarDariPenyedia extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(KeluarDariPenyedia.class);
    private static final int PANJANG_TERBESAR = 16_384;

    @Inject transient PenyediaSso penyedia;
    @Inject transient PencabutanSesi pencabutan;
    @Inject transient SesiDicabut dicabut;

    private transient volatile TokenKeluar token;

    @Override
    protected void doPost(HttpServletRequest minta, HttpServletResponse jawab) throws IOException {
        if (!PengaturanSso.aktif()) {
            jawab.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var isi = minta.getParameter("logout_token");
        if (isi == null || isi.length() > PANJANG_TERBESAR) {
            tolak(jawab, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var pemeriksa = pemeriksa();
        if (pemeriksa == null) {
            tolak(jawab, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            pencabutan.cabut(pemeriksa.kunci(isi));
            dicabut.segera();
            jawab.setStatus(HttpServletResponse.SC_OK);
        } catch (InvalidJwtException e) {
            LOG.warnf("Token keluar ditolak: %s", e.getErrorDetails());
            tolak(jawab, HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static void tolak(HttpServletResponse jawab, int status) throws IOException {
        jawab.setStatus(status);
        jawab.setContentType("application/json;charset=UTF-8");
        jawab.getWriter().write("{\"error\":\"invalid_request\"}");
    }

    private TokenKeluar pemeriksa() {
        if (token == null) {
            var penerbit = penyedia.penerbit();
            var kunci = penyedia.kunci();
            if (penerbit.isPresent() && kunci.isPresent()) {
                token =
                        new TokenKeluar(
                                penerbit.get(),
                                PengaturanSso.klien(),
                                new HttpsJwksVerificationKeyResolver(kunci.get()));
            }
        }
        return token;
    }
}
