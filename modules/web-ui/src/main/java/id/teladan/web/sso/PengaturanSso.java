package id.teladan.web.sso;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The provider as the environment names it: {@code TELADAN_OIDC_URL} (the issuer), {@code TELADAN_OIDC_KLIEN}, {@code
 * TELADAN_OIDC_KLAIM_NIP}. Without the first one people sign in with a password.
 */
public final class PengaturanSso {

    private PengaturanSso() {}

    public static boolean aktif() {
        return nilai("teladan.oidc.url").isPresent();
    }

    /** Address of the provider, without a slash at the end. */
    static String alamat() {
        return nilai("teladan.oidc.url").orElseThrow().replaceAll("/+$", "");
    }

    static String klien() {
        return nilai("teladan.oidc.klien").orElse("teladan");
    }

    static String klaimNip() {
        return nilai("teladan.oidc.klaim.nip").orElse("nip");
    }

    private static Optional<String> nilai(String kunci) {
        return ConfigProvider.getConfig()
                .getOptionalValue(kunci, String.class)
                .map(String::strip)
                .filter(s -> !s.isEmpty());
    }
}
