package id.teladan.core.audit;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The command {@code periksa-audit}: verifies the chain from outside the server. Ends with 0 when all is well, 1 when a
 * row is broken, 2 when it could not look.
 */
public final class PeriksaAudit {

    private PeriksaAudit() {}

    /** Database and keys come from the same variables as those of the server; {@code --jangkar=FILE} names the anchors. */
    public static void main(String[] argumen) {
        System.exit(jalankan(System.getenv(), List.of(argumen)));
    }

    /** The same without ending the JVM. */
    public static int jalankan(Map<String, String> lingkungan, List<String> argumen) {
        var env = new HashMap<>(lingkungan);
        for (var a : argumen) {
            if (a.startsWith("--jangkar=")) {
                env.put(JangkarAudit.LINGKUNGAN, a.substring("--jangkar=".length()));
            } else {
                System.err.println("Pakai: periksa-audit [--jangkar=BERKAS]");
                return 2;
            }
        }
        try {
            var kunci = KunciAudit.dariLingkungan(env);
            if (kunci.isEmpty() || env.get("TELADAN_DB_URL") == null) {
                System.err.println(
                        "Setel TELADAN_DB_URL, TELADAN_DB_USER, TELADAN_DB_PASSWORD dan "
                                + KunciAudit.LINGKUNGAN
                                + " atau "
                                + KunciAudit.LINGKUNGAN_BERKAS
                                + ".");
                return 2;
            }
            return periksa(env, kunci.get());
        } catch (SQLException | RuntimeException e) {
            System.err.println("Jejak audit tidak dapat diperiksa: " + e.getMessage());
            return 2;
        }
    }

    private static int periksa(Map<String, String> env, KunciAudit kunci) throws SQLException {
        var berkas = env.get(JangkarAudit.LINGKUNGAN);
        var jangkar = berkas == null ? List.<JangkarAudit>of() : JangkarAudit.baca(Path.of(berkas));
        try (var c =
                DriverManager.getConnection(
                        env.get("TELADAN_DB_URL"),
                        env.get("TELADAN_DB_USER"),
                        env.get("TELADAN_DB_PASSWORD"))) {
            var laporan = PemeriksaRantai.periksa(c, kunci, jangkar, n -> {});
            System.out.println(
                    laporan.baris() + " baris dan " + laporan.jangkar() + " jangkar diperiksa.");
            if (berkas == null) {
                System.out.println(
                        "Tanpa --jangkar, ekor yang dipotong bersama kepalanya tidak ketahuan.");
            }
            if (laporan.utuh()) {
                System.out.println("UTUH");
                return 0;
            }
            laporan.temuan().forEach(System.out::println);
            System.out.println("TIDAK UTUH: " + laporan.temuan().size() + " temuan");
            return 1;
        }
    }
}
