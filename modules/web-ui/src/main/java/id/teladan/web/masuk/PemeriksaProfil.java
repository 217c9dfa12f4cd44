package id.teladan.web.masuk;

import id.teladan.core.akun.PenjagaProfil;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Stops the deployment of a production server that is open to everybody; in production the session cookie travels over
 * TLS only.
 */
@WebListener
public class PemeriksaProfil implements ServletContextListener {

    @Inject PenjagaProfil penjaga;

    @Override
    public void contextInitialized(ServletContextEvent peristiwa) {
        penjaga.periksa();
        peristiwa.getServletContext().getSessionCookieConfig().setSecure(!PenjagaProfil.demo());
    }
}
