package id.teladan.web.sso;

import id.teladan.core.akun.PencabutanSesi;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/**
 * Checks a logout token as OpenID Connect Back-Channel Logout 1.0 section 2.6 asks: signature by a key of the provider, issuer,
 * audience, freshly issued, the logout event, no nonce, not seen before. Only asymmetric algorithms.
 */
final class TokenKeluar {

    private static final String PERISTIWA = "http://schemas.openid.net/event/backchannel-logout";
    private static final int SELISIH_DETIK = 60;
    private static final int UMUR_DETIK = 300;
    private static final int INGAT = 10_000;

    private final JwtConsumer pemeriksa;
    private final Set<String> terlihat =
            Collections.newSetFromMap(
                    new LinkedHashMap<>() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Boolean> tertua) {
                            return size() > INGAT;
                        }
                    });

    TokenKeluar(String penerbit, String klien, VerificationKeyResolver kunci) {
        pemeriksa =
                new JwtConsumerBuilder()
                        .setVerificationKeyResolver(kunci)
                        .setJwsAlgorithmConstraints(
                                AlgorithmConstraints.ConstraintType.PERMIT,
                                AlgorithmIdentifiers.RSA_USING_SHA256,
                                AlgorithmIdentifiers.RSA_USING_SHA384,
                                AlgorithmIdentifiers.RSA_USING_SHA512,
                                AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                                AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
                                AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
                                AlgorithmIdentifiers.EDDSA)
                        .setExpectedIssuer(penerbit)
                        .setExpectedAudience(klien)
                        .setRequireIssuedAt()
                        .setRequireJwtId()
                        .setAllowedClockSkewInSeconds(SELISIH_DETIK)
                        .setIssuedAtRestrictions(SELISIH_DETIK, UMUR_DETIK)
                        .build();
    }

    /**
     * Key of what has ended: one session, or all of the person.
     *
     * @throws InvalidJwtException when anything is wrong with the token
     */
    String kunci(String token) throws InvalidJwtException {
        var konteks = pemeriksa.process(token);
        var klaim = konteks.getJwtClaims();
        try {
            if (!(klaim.getClaimValue("events") instanceof Map<?, ?> peristiwa)
                    || !peristiwa.containsKey(PERISTIWA)
                    || klaim.hasClaim("nonce")) {
                throw new InvalidJwtException("bukan token keluar", null, konteks);
            }
            var hasil = kunci(klaim);
            if (hasil == null) {
                throw new InvalidJwtException("tanpa sid dan sub", null, konteks);
            }
            synchronized (terlihat) {
                if (!terlihat.add(klaim.getJwtId())) {
                    throw new InvalidJwtException("jti diulang", null, konteks);
                }
            }
            return hasil;
        } catch (MalformedClaimException e) {
            throw new InvalidJwtException("klaim tidak terbaca", null, e, konteks);
        }
    }

    private static String kunci(JwtClaims klaim) throws MalformedClaimException {
        var sid = klaim.getStringClaimValue("sid");
        if (sid != null) {
            return PencabutanSesi.sesi(klaim.getIssuer(), sid);
        }
        return klaim.getSubject() == null
                ? null
                : PencabutanSesi.orang(klaim.getIssuer(), klaim.getSubject());
    }
}
