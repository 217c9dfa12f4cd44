package id.teladan.web.beban;

import id.teladan.core.basisdata.DetakBasisData;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.function.BooleanSupplier;

/** Listens to the database while the application runs, and tells the outermost door, which CDI does not reach. */
@WebListener
public class PenjagaDetak implements ServletContextListener {

    /** Attribute of the servlet context: a {@link BooleanSupplier}, true while the database is silent. */
    static final String DIAM = "teladan.basisdata.diam";

    @Inject DetakBasisData detak;

    @Override
    public void contextInitialized(ServletContextEvent peristiwa) {
        detak.mulai();
        BooleanSupplier diam = detak::diam;
        peristiwa.getServletContext().setAttribute(DIAM, diam);
    }

    @Override
    public void contextDestroyed(ServletContextEvent peristiwa) {
        peristiwa.getServletContext().removeAttribute(DIAM);
        detak.berhenti();
    }
}
