package id.teladan.web.api;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.PelakuAktif;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a client that asks the calculators more often than {@code teladan.kalkulator.permintaan-per-detik} (environment
 * {@code TELADAN_KALKULATOR_PERMINTAAN_PER_DETIK}, default 50) with 429. A client is a remote address; behind a proxy the
 * server is configured to see the real one.
 */
@Provider
@PreMatching
public class SaringanLaju implements ContainerRequestFilter {

    private static final int KLIEN_MAKS = 10_000;
    private static final String COBA_LAGI_DETIK = "1";

    private final PembatasLaju pembatas;

    @Inject PelakuAktif aktif;
    @Context HttpServletRequest minta;

    /** The limit comes from the configuration. */
    @Inject
    public SaringanLaju(
            @ConfigProperty(name = "teladan.kalkulator.permintaan-per-detik", defaultValue = "50")
                    int perDetik) {
        pembatas = new PembatasLaju(perDetik, KLIEN_MAKS, System::nanoTime);
    }

    @Override
    public void filter(ContainerRequestContext konteks) {
        var jalur = konteks.getUriInfo().getPath();
        if (jalur.contains("v1/kalkulator") && !pembatas.boleh(minta.getRemoteAddr())) {
            konteks.abortWith(
                    Masalah.jawaban(
                                    429,
                                    List.of(Pelanggaran.pada("", "TERLALU_SERING")),
                                    aktif.permintaan())
                            .header(HttpHeaders.RETRY_AFTER, COBA_LAGI_DETIK)
                            .build());
        }
    }
}
