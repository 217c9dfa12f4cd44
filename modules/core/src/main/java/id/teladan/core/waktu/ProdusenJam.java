package id.teladan.core.waktu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock of the application, in Asia/Jakarta (WIB). */
@ApplicationScoped
class ProdusenJam {

    @Produces
    @Dependent
    Clock jam() {
        return JamTeladan.BERSAMA;
    }
}
