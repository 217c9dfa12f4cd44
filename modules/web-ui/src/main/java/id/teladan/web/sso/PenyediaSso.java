package id.teladan.web.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jose4j.jwk.HttpsJwks;

/** The provider's own description of itself (OpenID Connect Discovery 1.0), read at the first need and kept. */
@ApplicationScoped
public class PenyediaSso {

    private static final Logger LOG = Logger.getLogger(PenyediaSso.class);
    private static final Duration BATAS = Duration.ofSeconds(3);

    private volatile JsonObject uraian;
    private volatile HttpsJwks kunci;

    /** True when the provider answers now. */
    public boolean terjangkau() {
        return ambil().isPresent();
    }

    Optional<String> penerbit() {
        return bidang("issuer");
    }

    /** Where a browser signs out; empty while the provider does not answer, for nobody is sent to a dead address. */
    Optional<String> akhirSesi() {
        return terjangkau() ? bidang("end_session_endpoint") : Optional.empty();
    }

    /** The public keys of the provider; they are fetched again when a new key turns up. */
    Optional<HttpsJwks> kunci() {
        if (kunci == null) {
            kunci = bidang("jwks_uri").map(HttpsJwks::new).orElse(null);
        }
        return Optional.ofNullable(kunci);
    }

    private Optional<String> bidang(String nama) {
        if (uraian == null) {
            uraian = ambil().orElse(null);
        }
        return Optional.ofNullable(uraian)
                .map(u -> u.getString(nama, null))
                .filter(s -> !s.isEmpty());
    }

    private static Optional<JsonObject> ambil() {
        var alamat = PengaturanSso.alamat() + "/.well-known/openid-configuration";
        try {
            var jawab =
                    HttpClient.newBuilder()
                            .connectTimeout(BATAS)
                            .build()
                            .send(
                                    HttpRequest.newBuilder(URI.create(alamat))
                                            .timeout(BATAS)
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString());
            if (jawab.statusCode() == 200) {
                try (var pembaca = Json.createReader(new StringReader(jawab.body()))) {
                    return Optional.of(pembaca.readObject());
                }
            }
            LOG.warnf("Penyedia identitas menjawab %d", jawab.statusCode());
        } catch (IOException | JsonException | IllegalArgumentException e) {
            LOG.warnf("Penyedia identitas tidak dapat dihubungi: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
