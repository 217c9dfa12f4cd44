package id.teladan.core.akun;

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
    private static final String HASH_UMPAN = SidikSandi.dari("bukan kata sandi siapa pun");

    @Inject EntityManager em;

    /**
     * Whether a sign-in of this name may be tried: not while it is locked, nor with a one-time password that was not used in
     * time. For such an account the time of a password check passes all the same, so that the answer's
     * delay tells nothing.
     */
    @Izin(Hak.UMUM)
    public boolean bolehMencoba(String namaAkun, String sandi) {
        var akun = cari(namaAkun, LockModeType.NONE);
        var kini = Instant.now(JAM_MESIN);
        var boleh = akun.map(a -> !a.terkunci(kini) && !a.sandiBasi(kini)).orElse(true);
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
        SidikSandi.cocok(sandi, HASH_UMPAN);
    }
}
