package id.teladan.core.akun;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The register of sessions, written by the sign-in. Runs on the machine's clock: it protects, it is no rule. */
@UseCase
public class BukuSesi {

    private static final Clock JAM_MESIN = Clock.systemUTC();

    /** Ended rows are kept so long, for the question who was signed in. */
    private static final Duration SIMPAN = Duration.ofDays(90);

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;

    /**
     * Notes a new session of a principal.
     *
     * @param alamat network address of the client
     * @return true when the person must first choose a password of his own
     */
    @Izin(Hak.UMUM)
    public boolean mulai(String kunci, String prinsipal, String peramban, String alamat) {
        var kini = Instant.now(JAM_MESIN);
        em.createNativeQuery(
                        """
                        insert into core_sesi (kunci, pegawai_id, mulai, terakhir, peramban, alamat, versi)
                        select :kunci, p.id, :kini, :kini, :peramban, :alamat, 0 from core_pegawai p where p.id = coalesce(
                          (select a.pegawai_id from core_akun a where a.nama_akun = :prinsipal),
                          (select g.id from core_pegawai g where g.nip = :prinsipal))
                        """)
                .setParameter("kunci", kunci)
                .setParameter("kini", kini)
                .setParameter("peramban", peramban)
                .setParameter("alamat", alamat)
                .setParameter("prinsipal", prinsipal)
                .executeUpdate();
        em.createNativeQuery(
                        "delete from core_sesi where pegawai_id = (select b.pegawai_id from (select pegawai_id from core_sesi where kunci = :kunci) b) and terakhir < :batas")
                .setParameter("kunci", kunci)
                .setParameter("batas", kini.minus(SIMPAN))
                .executeUpdate();
        return !em.createQuery(
                        "select a.id from Akun a where a.namaAkun = :nama and a.wajibGanti = true",
                        Long.class)
                .setParameter("nama", prinsipal)
                .getResultList()
                .isEmpty();
    }

    /** Notes that the session is in use; asked at most once a minute. */
    @Izin(Hak.UMUM)
    public void sentuh(String kunci) {
        em.createNativeQuery("update core_sesi set terakhir = :kini where kunci = :kunci")
                .setParameter("kini", Instant.now(JAM_MESIN))
                .setParameter("kunci", kunci)
                .executeUpdate();
    }

    /** Notes that the person signed out. */
    @Izin(Hak.UMUM)
    public void keluar(String kunci) {
        em.createNativeQuery(
                        "update core_sesi set diakhiri = coalesce(diakhiri, :kini) where kunci = :kunci")
                .setParameter("kini", Instant.now(JAM_MESIN))
                .setParameter("kunci", kunci)
                .executeUpdate();
    }

    /** Keys of sessions that were ended since a moment, here or at another server. */
    @Izin(Hak.SISTEM)
    public List<String> diakhiriSejak(Instant saat) {
        return em.createQuery("select s.kunci from Sesi s where s.diakhiri >= :saat", String.class)
                .setParameter("saat", saat)
                .getResultList();
    }

    /** Own open sessions, the latest first. */
    @Izin(Hak.MASUK)
    public List<BarisSesi> milikSaya() {
        return baca(aktif.pelaku().pegawaiId());
    }

    /** Open sessions of a person. */
    @Izin(Hak.MENGELOLA_AKUN)
    public List<BarisSesi> milik(long pegawaiId) {
        return baca(pegawaiId);
    }

    private List<BarisSesi> baca(long pegawaiId) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select kunci, mulai, terakhir, peramban, alamat from core_sesi where pegawai_id = :pegawai and diakhiri is null and terakhir > :batas order by terakhir desc, kunci",
                                Tuple.class)
                        .setParameter("pegawai", pegawaiId)
                        .setParameter("batas", Instant.now(JAM_MESIN).minus(Duration.ofMinutes(31)))
                        .getResultList();
        return baris.stream()
                .map(
                        b ->
                                new BarisSesi(
                                        b.get(0, String.class),
                                        saat(b.get(1)),
                                        saat(b.get(2)),
                                        b.get(3, String.class),
                                        b.get(4, String.class)))
                .toList();
    }

    private static Instant saat(Object kolom) {
        return kolom instanceof Instant i
                ? i
                : kolom instanceof LocalDateTime l
                        ? l.toInstant(ZoneOffset.UTC)
                        : ((java.sql.Timestamp) kolom).toInstant();
    }
}
