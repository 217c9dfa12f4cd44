package id.teladan.core.akun;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.pegawai.Pegawai;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What accounts and their proposals share: finding one, and what speaks against a new one. */
@ApplicationScoped
class PersiapanAkun {

    private static final Pattern NAMA = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");
    private static final Pattern NIP = Pattern.compile("[0-9]{18}");

    @Inject EntityManager em;
    @Inject Clock jam;

    /** The account of a person, locked for a change. */
    Optional<Akun> milik(long pegawaiId) {
        return em.createQuery(
                        "select a from Akun a where a.pegawai.id = :pegawai order by a.id",
                        Akun.class)
                .setParameter("pegawai", pegawaiId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whether the person holds a role beyond those that everybody has; his password is no matter of one administrator. */
    boolean petugas(long pegawaiId) {
        return em.createQuery(
                                "select count(r) from PeranPengguna r where r.pegawai.id = :pegawai and (r.sampai is null or r.sampai >= :hari)",
                                Long.class)
                        .setParameter("pegawai", pegawaiId)
                        .setParameter("hari", LocalDate.now(jam))
                        .getSingleResult()
                > 0;
    }

    static String rapikan(String namaAkun) {
        return namaAkun == null ? "" : namaAkun.strip().toLowerCase(Locale.ROOT);
    }

    /** Problems of a new account; a name like a NIP must be the person's own, else it would take another one's sign-in. */
    List<Pelanggaran> periksaBaru(long pegawaiId, String namaAkun) {
        var hasil = new ArrayList<Pelanggaran>();
        var pegawai = em.find(Pegawai.class, pegawaiId);
        if (pegawai == null) {
            hasil.add(Pelanggaran.pada("pegawai", "PERAN_TANPA_PEGAWAI"));
            return hasil;
        }
        var nama = rapikan(namaAkun);
        if (!NAMA.matcher(nama).matches()
                || (NIP.matcher(nama).matches() && !nama.equals(pegawai.nip()))) {
            hasil.add(Pelanggaran.pada("namaAkun", "AKUN_NAMA_TIDAK_SAH"));
        } else if (!em.createQuery("select a.id from Akun a where a.namaAkun = :nama", Long.class)
                .setParameter("nama", nama)
                .getResultList()
                .isEmpty()) {
            hasil.add(Pelanggaran.pada("namaAkun", "AKUN_NAMA_DIPAKAI"));
        }
        if (milik(pegawaiId).isPresent()) {
            hasil.add(Pelanggaran.pada("", "AKUN_SUDAH_ADA"));
        }
        return hasil;
    }
}
