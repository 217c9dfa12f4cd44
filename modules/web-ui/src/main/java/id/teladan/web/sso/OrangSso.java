package id.teladan.web.sso;

import id.teladan.core.akun.PencabutanSesi;
import java.security.Principal;
import java.util.Optional;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Somebody who comes from the provider.
 *
 * @param nip claim with the NIP, or the principal name when the provider sends none
 * @param idToken the raw token, hint for signing out
 * @param kunciSesi key of the session at the provider; null when it names none
 * @param kunciOrang key of the person at the provider
 */
public record OrangSso(String nip, String idToken, String kunciSesi, String kunciOrang) {

    /** Empty when the container knows nobody, or knows him by a mere bearer token. */
    public static Optional<OrangSso> dari(Principal prinsipal) {
        if (!(prinsipal instanceof OidcPrincipal<?> p)
                || p.getOidcSecurityContext().getIDToken() == null) {
            return Optional.empty();
        }
        var token = p.getOidcSecurityContext().getIDToken();
        var sid = token.getClaimValueAsString("sid");
        var klaim = token.getClaimValueAsString(PengaturanSso.klaimNip());
        return Optional.of(
                new OrangSso(
                        (klaim == null ? p.getName() : klaim).replaceAll("[ .]", ""),
                        p.getOidcSecurityContext().getIDTokenString(),
                        sid == null ? null : PencabutanSesi.sesi(token.getIssuer(), sid),
                        PencabutanSesi.orang(token.getIssuer(), token.getSubject())));
    }
}
