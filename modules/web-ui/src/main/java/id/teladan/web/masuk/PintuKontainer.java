package id.teladan.web.masuk;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.jboss.logging.Logger;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;

/**
 * Lets the container check a password; the realm behind it (local accounts, LDAP) is configuration. An identity of a
 * directory carries the attribute {@code nip}; without it the name itself is account name or NIP.
 */
final class PintuKontainer {

    private static final Logger LOG = Logger.getLogger(PintuKontainer.class);
    private static final String NIP = "nip";

    /** What came out. */
    enum Hasil {
        DITERIMA,
        DITOLAK,
        /** The directory does not answer; nothing is known about the password. */
        TIDAK_TERJANGKAU
    }

    /**
     * The answer.
     *
     * @param prinsipal account name or NIP; null unless accepted
     */
    record Jawaban(Hasil hasil, String prinsipal) {}

    private PintuKontainer() {}

    static Jawaban coba(HttpServletRequest minta, String nama, String sandi)
            throws ServletException {
        try {
            minta.login(nama, sandi);
        } catch (ServletException | SecurityException e) {
            return new Jawaban(terjangkau(nama) ? Hasil.DITOLAK : Hasil.TIDAK_TERJANGKAU, null);
        }
        var prinsipal = prinsipal(nama);
        minta.logout(); // our session carries on from here
        return new Jawaban(Hasil.DITERIMA, prinsipal);
    }

    private static String prinsipal(String nama) {
        var atribut = SecurityDomain.getCurrent().getCurrentSecurityIdentity().getAttributes();
        return atribut.containsKey(NIP) && !atribut.get(NIP).isEmpty()
                ? atribut.getFirst(NIP).replaceAll("[ .]", "")
                : nama;
    }

    /**
     * Asks for the name once more, without a password: a realm that is away says so. Not by an authentication of its own, which
     * the container would count as one more failure.
     */
    private static boolean terjangkau(String nama) {
        try {
            var identitas = SecurityDomain.getCurrent().getIdentity(nama);
            identitas.exists();
            identitas.dispose();
            return true;
        } catch (RealmUnavailableException e) {
            LOG.warnf("Direktori tidak dapat dihubungi: %s", e.getMessage());
            return false;
        }
    }
}
