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
 * Lock-out of names, kept in the database so that a restart forgets nothing: after five failures in a row the name rests for
 * 15 minutes, be it a local account, a person of the directory, or nobody at all. A try is counted before the password
 * is looked at, so that many at once are not more than five. It runs on the machine's clock, not on the movable one: it
 * protects, it is no rule.
 */
@UseCase
public class PengamananMasuk {

    /** Failures in a row that lock the name. */
    public static final int BATAS_GAGAL = 5;

    /** How long a locked name rests. */
    public static final Duration LAMA_KUNCI = Duration.ofMinutes(15);

    private static final Clock JAM_MESIN = Clock.systemUTC();
    private static final String HASH_UMPAN = SidikSandi.dari("bukan kata sandi siapa pun");

    @Inject EntityManager em;
    @Inject PercobaanMasuk percobaan;

    /**
     * Whether a sign-in of this name may be tried now, also not with a one-time password that was not used in time; a yes
     * counts as a failure until {@link #berhasil} or {@link #batal}. For a refused one the time of a password check passes all the same, so that the answer's delay tells
     * nothing.
     */
    @Izin(Hak.UMUM)
    public boolean bolehMencoba(String namaAkun, String sandi) {
        var kini = Instant.now(JAM_MESIN);
        var boleh =
                cari(namaAkun)
                        .map(
                                a ->
                                        !a.sandiBasi(kini)
                                                && a.mulaiMencoba(kini, BATAS_GAGAL, LAMA_KUNCI))
                        .orElseGet(() -> percobaan.mulai(namaAkun, kini, BATAS_GAGAL, LAMA_KUNCI));
        if (!boleh) {
            buangWaktu(sandi);
        }
        return boleh;
    }

    /** A refused sign-in; an unknown name costs as much time as a known one. */
    @Izin(Hak.UMUM)
    public void gagal(String namaAkun, String sandi) {
        var kini = Instant.now(JAM_MESIN);
        var akun = cari(namaAkun);
        if (akun.isPresent()) {
            akun.get().catatGagal(kini, BATAS_GAGAL, LAMA_KUNCI);
        } else {
            percobaan.gagal(namaAkun, kini, BATAS_GAGAL, LAMA_KUNCI);
            buangWaktu(sandi);
        }
    }

    /** An accepted sign-in. */
    @Izin(Hak.UMUM)
    public void berhasil(String namaAkun) {
        cari(namaAkun)
                .ifPresentOrElse(
                        a -> a.catatBerhasil(Instant.now(JAM_MESIN)),
                        () -> percobaan.lupakan(namaAkun));
    }

    /** The password was never looked at, because the directory did not answer: the try does not count. */
    @Izin(Hak.UMUM)
    public void batal(String namaAkun) {
        cari(namaAkun).ifPresentOrElse(Akun::catatBatal, () -> percobaan.batal(namaAkun));
    }

    private Optional<Akun> cari(String namaAkun) {
        return em.createQuery(
                        "select a from Akun a where a.namaAkun = :nama and a.aktif", Akun.class)
                .setParameter("nama", namaAkun)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private static void buangWaktu(String sandi) {
        SidikSandi.cocok(sandi, HASH_UMPAN);
    }
}
