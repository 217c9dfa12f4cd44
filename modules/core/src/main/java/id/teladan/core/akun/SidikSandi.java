package id.teladan.core.akun;

import com.password4j.BcryptFunction;
import com.password4j.types.Bcrypt;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** Hashes of passwords as Elytron reads them, and one-time passwords. */
final class SidikSandi {

    /** Bytes that bcrypt looks at. */
    static final int BITA_TERBANYAK = 72;

    /** No password has this hash. */
    static final String TAK_COCOK = "!";

    private static final BcryptFunction HASH = BcryptFunction.getInstance(Bcrypt.A, 10);
    private static final SecureRandom ACAK = new SecureRandom();

    /** Without signs that look alike. */
    private static final String ABJAD = "abcdefghjkmnpqrstuvwxyz23456789";

    private SidikSandi() {}

    static String dari(String sandi) {
        return HASH.hash(sandi).getResult();
    }

    static boolean cocok(String sandi, String sidik) {
        return !TAK_COCOK.equals(sidik) && HASH.check(sandi, sidik);
    }

    static int bita(String sandi) {
        return sandi.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Four groups of four signs, about 79 bits. */
    static String sekaliPakai() {
        var b = new StringBuilder();
        for (var i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                b.append('-');
            }
            b.append(ABJAD.charAt(ACAK.nextInt(ABJAD.length())));
        }
        return b.toString();
    }
}
