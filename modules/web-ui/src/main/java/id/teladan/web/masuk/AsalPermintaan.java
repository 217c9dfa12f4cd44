package id.teladan.web.masuk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * From which page a request comes. What changes something is taken from our own pages only; the browser says so, and no page
 * can make it lie: {@code Sec-Fetch-Site}, in older browsers {@code Origin}. The token of each form is the other half of this
 * protection. A caller that is no browser sends neither and is not concerned.
 */
final class AsalPermintaan {

    private static final Set<String> HANYA_MEMBACA = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> DARI_SENDIRI = Set.of("same-origin", "none");

    private AsalPermintaan() {}

    /** True when a page of somebody else sends something that is more than a question. */
    static boolean asing(HttpServletRequest minta) {
        return asing(
                minta.getMethod(),
                minta.getHeader("Sec-Fetch-Site"),
                minta.getHeader("Origin"),
                minta.getHeader("Host"),
                ConfigProvider.getConfig().getOptionalValue("teladan.alamat", String.class));
    }

    static boolean asing(
            String metode, String situs, String asal, String host, Optional<String> alamatPublik) {
        if (HANYA_MEMBACA.contains(metode)) {
            return false;
        }
        if (situs != null) {
            return !DARI_SENDIRI.contains(situs);
        }
        if (asal == null) {
            return false;
        }
        var dari = tuanRumah(asal);
        return dari.isEmpty()
                || (!dari.equals(tuanRumah("//" + host))
                        && !dari.equals(alamatPublik.map(AsalPermintaan::tuanRumah).orElse("")));
    }

    /** Host and port of an address, the usual ports left out; empty when it has none. */
    private static String tuanRumah(String alamat) {
        try {
            var uri = URI.create(alamat.strip());
            if (uri.getHost() == null) {
                return "";
            }
            var port = uri.getPort();
            var biasa = port == -1 || port == 80 || port == 443;
            return uri.getHost().toLowerCase(Locale.ROOT) + (biasa ? "" : ":" + port);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
