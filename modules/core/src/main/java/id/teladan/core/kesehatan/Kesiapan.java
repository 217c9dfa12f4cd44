package id.teladan.core.kesehatan;

import id.teladan.core.basisdata.DetakBasisData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the database answers; before that the application itself is not up, so migrations are done. */
@Readiness
@ApplicationScoped
public class Kesiapan implements HealthCheck {

    @Inject DetakBasisData basisData;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("basis-data").status(basisData.berdetak()).build();
    }
}
