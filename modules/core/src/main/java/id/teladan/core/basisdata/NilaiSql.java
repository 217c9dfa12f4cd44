package id.teladan.core.basisdata;

import jakarta.persistence.Tuple;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Values of a row of SQL of our own. */
public final class NilaiSql {

    private NilaiSql() {}

    /** Text or null. */
    public static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }

    /** Number or null. */
    public static Long angka(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : ((Number) b.get(kolom)).longValue();
    }

    /** Moment or null; the column holds UTC. */
    public static Instant waktu(Tuple b, String kolom) {
        var isi = b.get(kolom);
        if (isi == null || isi instanceof Instant) {
            return (Instant) isi;
        }
        return isi instanceof Timestamp t
                ? t.toInstant()
                : ((LocalDateTime) isi).toInstant(ZoneOffset.UTC);
    }
}
