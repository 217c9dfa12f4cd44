package id.teladan.core.akun;

import id.teladan.core.audit.KunciAudit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses to start a production server that is open to everybody: with demo accounts, with a database password that
 * everybody knows, or without a key for the audit trail. The profile comes from the environment variable {@code TELADAN_PROFIL}; without it, it is production.
 */
@ApplicationScoped
@Transactional
public class PenjagaProfil {

    /** Name of the profile with demo accounts. */
    public static final String DEMO = "demo";

    /** The demo accounts, the most used first; only the demo profile knows them. */
    public static final List<String> AKUN_CONTOH =
            List.of(
                    "pegawai",
                    "atasan",
                    "kepala",
                    "pengelola",
                    "bkd",
                    "bkd2",
                    "inspektorat",
                    "sekda",
                    "gubernur",
                    "auditor",
                    "admin");

    private static final Set<String> SANDI_UMUM =
            Set.of(
                    "",
                    "teladan",
                    "teladan-demo",
                    "password",
                    "root",
                    "admin",
                    "changeit",
                    "rahasia");

    @Inject EntityManager em;

    /**
     * Checks the running server; called once when the application starts.
     *
     * @throws IllegalStateException that says what to set; the application must not start then
     */
    public void periksa() {
        periksa(
                profil(),
                System.getenv("TELADAN_DB_PASSWORD"),
                KunciAudit.dariLingkungan(System.getenv()));
    }

    /** True in the demo profile, where the demo accounts are shown on the sign-in page. */
    public static boolean demo() {
        return DEMO.equals(profil());
    }

    void periksa(String profil, String sandiBasisData, Optional<KunciAudit> kunciAudit) {
        if (DEMO.equals(profil)) {
            return;
        }
        if (SANDI_UMUM.contains(Optional.ofNullable(sandiBasisData).orElse(""))) {
            throw new IllegalStateException(
                    "Profil produksi menolak kata sandi basis data bawaan. Setel TELADAN_DB_PASSWORD ke"
                            + " kata sandi yang kuat.");
        }
        if (kunciAudit.isEmpty() || kunciAudit.get().umum()) {
            throw new IllegalStateException(
                    "Profil produksi membutuhkan kunci jejak audit di luar basis data. Buat dengan openssl rand"
                            + " -hex 32, simpan di berkas yang hanya terbaca akun server, dan setel "
                            + KunciAudit.LINGKUNGAN_BERKAS
                            + ".");
        }
        var demo =
                em.createQuery("select count(a) from Akun a where a.demo = true", Long.class)
                        .getSingleResult();
        if (demo > 0) {
            throw new IllegalStateException(
                    "Profil produksi menolak basis data dengan "
                            + demo
                            + " akun contoh. Pakai basis data tanpa akun contoh, atau setel"
                            + " TELADAN_PROFIL=demo untuk mencoba.");
        }
    }

    private static String profil() {
        return Optional.ofNullable(System.getenv("TELADAN_PROFIL")).orElse("produksi");
    }
}
