package id.teladan.core.akun;

import com.password4j.BcryptFunction;
import com.password4j.types.Bcrypt;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Lock-out of local accounts, kept in the database so that a restart forgets nothing: after five failures in a row the
 * account rests for 15 minutes. It runs on the machine's clock, not on the movable one: it protects, it is no rule.
 */
@UseCase
public class PengamananMasuk {

    /** Failures in a row that lock the account. */
    public static final int BATAS_GAGAL = 5;

    /** How long a locked account rests. */
    public static final Duration LAMA_KUNCI = Duration.ofMinutes(15);

    private static final Clock JAM_MESIN = Clock.systemUTC();
    private static final BcryptFunction HASH = BcryptFunction.getInstance(Bcrypt.A, 10);
    private static final String HASH_UMPAN = HASH.hash("bukan kata sandi siapa pun").getResult();

    @Inject EntityManager em;

    /**
     * Whether a sign-in of this name may be tried. For a locked account the time of a password check passes all the
     * same, so that the answer's delay tells nothing.
     */
    @Izin(Hak.UMUM)
    public boolean bolehMencoba(String namaAkun, String sandi) {
        var akun = cari(namaAkun, LockModeType.NONE);
        var boleh = akun.map(a -> !a.terkunci(Instant.now(JAM_MESIN))).orElse(true);
        if (!boleh) {
            buangWaktu(sandi);
        }
        return boleh;
    }

    /** A refused sign-in; an unknown name costs as much time as a known one. */
    @Izin(Hak.UMUM)
    public void gagal(String namaAkun, String sandi) {
        var akun = cari(namaAkun, LockModeType.PESSIMISTIC_WRITE);
        if (akun.isPresent()) {
            akun.get().catatGagal(Instant.now(JAM_MESIN), BATAS_GAGAL, LAMA_KUNCI);
        } else {
            buangWaktu(sandi);
        }
    }

    /** An accepted sign-in; a directory user has no account here, then nothing is to be noted. */
    @Izin(Hak.UMUM)
    public void berhasil(String namaAkun) {
        cari(namaAkun, LockModeType.PESSIMISTIC_WRITE)
                .ifPresent(a -> a.catatBerhasil(Instant.now(JAM_MESIN)));
    }

    private Optional<Akun> cari(String namaAkun, LockModeType kunci) {
        return em.createQuery(
                        "select a from Akun a where a.namaAkun = :nama and a.aktif", Akun.class)
                .setParameter("nama", namaAkun)
                .setLockMode(kunci)
                .getResultStream()
                .findFirst();
    }

    private static void buangWaktu(String sandi) {
        HASH.check(sandi, HASH_UMPAN);
    }
}
