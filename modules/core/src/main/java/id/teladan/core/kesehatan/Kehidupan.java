package id.teladan.core.kesehatan;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive as long as the application answers; the database is none of its business. */
@Liveness
@ApplicationScoped
public class Kehidupan implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("aplikasi").up().build();
    }
}
