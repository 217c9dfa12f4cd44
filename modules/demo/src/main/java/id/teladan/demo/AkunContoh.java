package id.teladan.demo;

import com.password4j.BcryptFunction;
import com.password4j.types.Bcrypt;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The accounts of the demo. Their common password is public, so the salts need not be secret; they are fixed so that two
 * loads are equal. Modular crypt {@code $2a$10$…}, as Elytron's JDBC realm reads it.
 */
public final class AkunContoh {

    /** Password of every demo account. */
    public static final String SANDI = "teladan-demo";

    private static final Map<String, String> SIDIK = new ConcurrentHashMap<>();
    private static final int BIAYA = 10;
    private static final String ABJAD =
            "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /**
     * An account to sign in with.
     *
     * @param nama name of the account
     * @param orang name of the person, with titles
     */
    public record Akun(String nama, String orang) {}

    private AkunContoh() {}

    /** All demo accounts, for the launcher's greeting. */
    public static List<Akun> daftar() {
        return Tokoh.SEMUA.stream()
                .filter(t -> t.akun() != null)
                .map(
                        t ->
                                new Akun(
                                        t.akun(),
                                        (t.gelarDepan() == null ? "" : t.gelarDepan() + " ")
                                                + t.nama()
                                                + ", "
                                                + t.gelarBelakang()))
                .toList();
    }

    /** The hash for an account; costly, so it is made once. */
    static String sidik(String akun) {
        return SIDIK.computeIfAbsent(akun, AkunContoh::buatSidik);
    }

    private static String buatSidik(String akun) {
        var undian = new Undian(akun.hashCode());
        var garam = new StringBuilder("$2a$%02d$".formatted(BIAYA));
        for (var i = 0; i < 21; i++) {
            garam.append(ABJAD.charAt(undian.antara(0, 63)));
        }
        garam.append(".Oeu".charAt(undian.antara(0, 3))); // the last sign carries two bits only
        return BcryptFunction.getInstance(Bcrypt.A, BIAYA)
                .hash(SANDI, garam.toString())
                .getResult();
    }
}
