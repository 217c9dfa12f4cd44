package id.teladan.web.unduh;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Base address under which the public reaches Teladan, for what is printed. It comes from the configuration {@code
 * teladan.alamat} (environment {@code TELADAN_ALAMAT}); production sets it. Without it, it is the address of the request:
 * enough to try things out, but then it is the browser that says where a QR code leads.
 */
public final class AlamatPublik {

    private AlamatPublik() {}

    /** For the request; without a slash at its end. */
    public static String dari(HttpServletRequest minta) {
        return pilih(
                ConfigProvider.getConfig().getOptionalValue("teladan.alamat", String.class),
                minta.getScheme(),
                minta.getServerName(),
                minta.getServerPort(),
                minta.getContextPath());
    }

    static String pilih(
            Optional<String> diatur, String skema, String host, int port, String konteks) {
        return diatur.map(String::strip)
                .filter(a -> !a.isEmpty())
                .map(a -> a.replaceAll("/+$", ""))
                .orElseGet(
                        () ->
                                skema
                                        + "://"
                                        + host
                                        + (port == ("https".equals(skema) ? 443 : 80)
                                                ? ""
                                                : ":" + port)
                                        + konteks);
    }
}
