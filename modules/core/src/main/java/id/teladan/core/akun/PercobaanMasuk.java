package id.teladan.core.akun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Counts tries under names without a local account, in plain SQL: a row a name, locked by its update. Rows without a try for
 * a day are forgotten.
 */
@ApplicationScoped
class PercobaanMasuk {

    private static final Duration LUPA = Duration.ofDays(1);

    private static final String HITUNG =
            """
            insert into core_percobaan_masuk (kunci, gagal_beruntun, terakhir) values (:kunci, 0, :kini)
            on duplicate key update
              gagal_beruntun = if(terkunci_sampai <= :kini or terakhir < :lupa, 0, gagal_beruntun),
              terkunci_sampai = if(terkunci_sampai <= :kini, null,
                if(gagal_beruntun >= :batas, coalesce(terkunci_sampai, :sampai), terkunci_sampai)),
              terakhir = :kini
            """;

    private static final String AMBIL =
            "update core_percobaan_masuk set gagal_beruntun = gagal_beruntun + 1"
                    + " where kunci = :kunci and terkunci_sampai is null and gagal_beruntun < :batas";

    private static final String KUNCI =
            "update core_percobaan_masuk set terkunci_sampai = :sampai"
                    + " where kunci = :kunci and terkunci_sampai is null and gagal_beruntun >= :batas";

    @Inject EntityManager em;

    /** Takes one try; false while the name is locked or too many are under way. */
    boolean mulai(String nama, Instant kini, int batas, Duration lama) {
        em.createNativeQuery("delete from core_percobaan_masuk where terakhir < :lupa limit 100")
                .setParameter("lupa", kini.minus(LUPA))
                .executeUpdate();
        em.createNativeQuery(HITUNG)
                .setParameter("kunci", kunci(nama))
                .setParameter("kini", kini)
                .setParameter("lupa", kini.minus(LUPA))
                .setParameter("batas", batas)
                .setParameter("sampai", kini.plus(lama))
                .executeUpdate();
        return em.createNativeQuery(AMBIL)
                        .setParameter("kunci", kunci(nama))
                        .setParameter("batas", batas)
                        .executeUpdate()
                == 1;
    }

    void gagal(String nama, Instant kini, int batas, Duration lama) {
        em.createNativeQuery(KUNCI)
                .setParameter("kunci", kunci(nama))
                .setParameter("batas", batas)
                .setParameter("sampai", kini.plus(lama))
                .executeUpdate();
    }

    void batal(String nama) {
        em.createNativeQuery(
                        "update core_percobaan_masuk set gagal_beruntun = greatest(gagal_beruntun - 1, 0) where kunci = :kunci")
                .setParameter("kunci", kunci(nama))
                .executeUpdate();
    }

    void lupakan(String nama) {
        em.createNativeQuery("delete from core_percobaan_masuk where kunci = :kunci")
                .setParameter("kunci", kunci(nama))
                .executeUpdate();
    }

    private static String kunci(String nama) {
        return Sidik.sha256(nama.toLowerCase(Locale.ROOT));
    }
}
