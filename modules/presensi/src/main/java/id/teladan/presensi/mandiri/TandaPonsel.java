package id.teladan.presensi.mandiri;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Keys and signatures of phones: ECDSA on P-256 with SHA-256, as browsers make them. */
final class TandaPonsel {

    private static final int BIT = 256;

    private TandaPonsel() {}

    /** The key, or nothing when the text is none on that curve. */
    static Optional<PublicKey> kunci(String base64) {
        try {
            var kunci =
                    KeyFactory.getInstance("EC")
                            .generatePublic(
                                    new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
            return kunci instanceof ECPublicKey ec
                            && ec.getParams().getCurve().getField().getFieldSize() == BIT
                    ? Optional.of(kunci)
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** True when the phone with that key has signed the text. */
    static boolean cocok(PublicKey kunci, String isi, String tanda) {
        try {
            var pemeriksa = Signature.getInstance("SHA256withECDSAinP1363Format");
            pemeriksa.initVerify(kunci);
            pemeriksa.update(isi.getBytes(StandardCharsets.UTF_8));
            return pemeriksa.verify(Base64.getDecoder().decode(tanda));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
