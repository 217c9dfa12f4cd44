package id.teladan.web.kerangka;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * {@code POST /pilihan}: keeps the language for a year and goes back to the page. It changes nothing but a cookie of the
 * browser and the language of the person who is signed in, so it needs neither a right nor a token.
 */
@WebServlet("/pilihan")
public class PilihanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int SETAHUN = (int) Duration.ofDays(365).toSeconds();

    @Inject transient BahasaSaya bahasaSaya;

    @Override
    protected void doPost(HttpServletRequest minta, HttpServletResponse jawab) throws IOException {
        var bahasa = minta.getParameter(Pilihan.BAHASA);
        if (Pilihan.bahasaSah(bahasa)) {
            var kuki = new Cookie(Pilihan.BAHASA, bahasa);
            kuki.setPath("/");
            kuki.setMaxAge(SETAHUN);
            kuki.setHttpOnly(true);
            kuki.setSecure(minta.isSecure());
            kuki.setAttribute("SameSite", "Lax");
            jawab.addCookie(kuki);
            bahasaSaya.simpan(minta, bahasa);
        }
        jawab.setStatus(HttpServletResponse.SC_SEE_OTHER);
        jawab.setHeader("Location", tujuan(minta.getParameter("kembali")));
    }

    /** A path of this application; anything else becomes the home page. */
    static String tujuan(String kembali) {
        return kembali != null
                        && kembali.startsWith("/")
                        && !kembali.startsWith("//")
                        && kembali.chars().noneMatch(c -> c < ' ' || c == '\\')
                ? kembali
                : "/beranda";
    }
}
