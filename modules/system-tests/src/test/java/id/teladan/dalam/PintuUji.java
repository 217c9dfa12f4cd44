package id.teladan.dalam;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;

/** Lets the calls of Arquillian's client reach its servlet: in front of our filters, which ask everybody to sign in. */
@WebListener
public class PintuUji implements ServletContextListener {

    private static final String JALUR = "/ArquillianServletRunnerEE9";

    @Override
    public void contextInitialized(ServletContextEvent peristiwa) {
        peristiwa
                .getServletContext()
                .addFilter("pintu-uji", new Terusan())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, JALUR);
    }

    /** Our filters act on requests, not on forwards. */
    private static final class Terusan extends HttpFilter {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(
                HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai)
                throws IOException, ServletException {
            minta.getRequestDispatcher(JALUR).forward(minta, jawab);
        }
    }
}
