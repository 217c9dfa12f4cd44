package id.teladan.core.akun;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sessions that the identity provider has ended. The caller has verified that the provider says so. */
@UseCase
public class PencabutanSesi {

    private static final Duration LUPA = Duration.ofDays(2);
    private static final Clock JAM_MESIN = Clock.systemUTC();

    @Inject EntityManager em;

    /** Key of one session of a provider. */
    public static String sesi(String penerbit, String sid) {
        return Sidik.sha256("sid\n" + penerbit + "\n" + sid);
    }

    /** Key of all sessions of a person at a provider. */
    public static String orang(String penerbit, String sub) {
        return Sidik.sha256("sub\n" + penerbit + "\n" + sub);
    }

    @Izin(Hak.UMUM)
    public void cabut(String kunci) {
        var kini = Instant.now(JAM_MESIN);
        em.createNativeQuery("delete from core_sesi_dicabut where pada < :lupa limit 1000")
                .setParameter("lupa", kini.minus(LUPA))
                .executeUpdate();
        em.createNativeQuery(
                        "insert into core_sesi_dicabut (kunci, pada) values (:kunci, :kini) on duplicate key update pada = :kini")
                .setParameter("kunci", kunci)
                .setParameter("kini", kini)
                .executeUpdate();
    }

    /** What has been ended since a moment: key and when. */
    @Izin(Hak.UMUM)
    public Map<String, Instant> sejak(Instant saat) {
        @SuppressWarnings("unchecked")
        List<Object[]> baris =
                em.createNativeQuery(
                                "select kunci, pada from core_sesi_dicabut where pada >= :saat")
                        .setParameter("saat", saat)
                        .getResultList();
        var hasil = new HashMap<String, Instant>();
        for (var b : baris) {
            hasil.put(String.valueOf(b[0]), saat(b[1]));
        }
        return hasil;
    }

    private static Instant saat(Object nilai) {
        if (nilai instanceof Instant i) {
            return i;
        }
        return nilai instanceof LocalDateTime l
                ? l.toInstant(ZoneOffset.UTC)
                : ((java.sql.Timestamp) nilai).toInstant();
    }
}
