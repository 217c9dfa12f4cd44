package id.teladan.core.aturan;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Plain, serialisable forms of values in a {@link Jejak}: text, whole number ({@code Long}), decimal, boolean, list,
 * map, null. Enumerations become their name, dates and times their ISO text.
 */
public final class NilaiBaku {

    private static final BigDecimal LONG_TERBESAR = BigDecimal.valueOf(Long.MAX_VALUE);

    private NilaiBaku() {}

    /** The plain form; an unknown type is a programming error. */
    public static Object dari(Object nilai) {
        if (nilai == null || nilai instanceof String || nilai instanceof Boolean) {
            return nilai;
        }
        if (nilai instanceof Enum<?> e) {
            return e.name();
        }
        if (nilai instanceof Long || nilai instanceof Integer || nilai instanceof Short) {
            return ((Number) nilai).longValue();
        }
        if (nilai instanceof BigDecimal d) {
            return desimal(d);
        }
        if (nilai instanceof TemporalAccessor t) {
            return t.toString();
        }
        if (nilai instanceof Collection<?> c) {
            var daftar = new ArrayList<Object>();
            c.forEach(x -> daftar.add(dari(x)));
            return Collections.unmodifiableList(daftar);
        }
        if (nilai instanceof Map<?, ?> m) {
            var peta = new LinkedHashMap<String, Object>();
            m.forEach((k, v) -> peta.put(String.valueOf(dari(k)), dari(v)));
            return Collections.unmodifiableMap(peta);
        }
        throw new IllegalArgumentException("Jenis nilai tidak dikenal: " + nilai.getClass());
    }

    private static Object desimal(BigDecimal d) {
        return d.scale() <= 0 && d.abs().compareTo(LONG_TERBESAR) <= 0
                ? (Object) d.longValueExact()
                : d;
    }
}
