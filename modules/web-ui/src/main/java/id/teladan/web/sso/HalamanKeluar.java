package id.teladan.web.sso;

import id.teladan.web.rupa.Teks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;

/**
 * Sends a person who signs out here on to the provider, so that he is signed out there too (RP-Initiated Logout 1.0). By a form:
 * the token names a person and has no place in an address.
 */
@ApplicationScoped
public class HalamanKeluar {

    @Inject PenyediaSso penyedia;

    /**
     * Writes the page; false when the provider offers no sign-out or does not answer, and nothing is written.
     *
     * @param kembali where the provider sends him afterwards, a full address
     */
    public boolean tulis(HttpServletResponse jawab, String idToken, String kembali, Locale bahasa)
            throws IOException {
        var tujuan = penyedia.akhirSesi();
        if (tujuan.isEmpty()) {
            return false;
        }
        var alamat = URI.create(tujuan.get());
        var nonce = UUID.randomUUID().toString();
        jawab.setContentType("text/html;charset=UTF-8");
        jawab.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; form-action 'self' "
                        + alamat.getScheme()
                        + "://"
                        + alamat.getAuthority()
                        + "; base-uri 'none'; frame-ancestors 'none'; script-src 'nonce-"
                        + nonce
                        + "'");
        var judul = aman(Teks.untuk("masuk.keluar.sso", bahasa));
        jawab.getWriter()
                .write(
                        """
                        <!DOCTYPE html>
                        <html lang="%s"><head><meta charset="UTF-8"><title>%s</title></head><body>
                        <form method="post" action="%s"><input type="hidden" name="id_token_hint" value="%s">
                        <input type="hidden" name="client_id" value="%s"><input type="hidden" name="post_logout_redirect_uri" value="%s">
                        <p>%s</p><button>%s</button></form>
                        <script nonce="%s">document.forms[0].submit();</script></body></html>
                        """
                                .formatted(
                                        bahasa.getLanguage(),
                                        judul,
                                        aman(tujuan.get()),
                                        aman(idToken),
                                        aman(PengaturanSso.klien()),
                                        aman(kembali),
                                        judul,
                                        aman(Teks.untuk("masuk.keluar.lanjut", bahasa)),
                                        nonce));
        return true;
    }

    private static String aman(String teks) {
        return teks.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
