package id.teladan.core.usulan;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Records as JSON and back, by the names of their components. Knows texts, numbers, booleans, dates, moments,
 * enumerations, records and lists of these. A component that the text does not have becomes null (or zero): an older
 * payload stays readable when a record grows.
 */
public final class JsonRecord {

    private JsonRecord() {}

    public static String tulis(Record isi) {
        return objek(isi).toString();
    }

    static String tulis(List<? extends Record> isi) {
        return nilai(isi).toString();
    }

    public static <T extends Record> T baca(String teks, Class<T> jenis) {
        try (var pembaca = Json.createReader(new StringReader(teks))) {
            return jenis.cast(record(pembaca.readObject(), jenis));
        }
    }

    static <T extends Record> List<T> bacaDaftar(String teks, Class<T> jenis) {
        try (var pembaca = Json.createReader(new StringReader(teks))) {
            return pembaca.readArray().stream()
                    .map(v -> jenis.cast(record(v.asJsonObject(), jenis)))
                    .toList();
        }
    }

    private static JsonObject objek(Record isi) {
        var b = Json.createObjectBuilder();
        for (var k : isi.getClass().getRecordComponents()) {
            b.add(k.getName(), nilai(ambil(isi, k)));
        }
        return b.build();
    }

    private static JsonValue nilai(Object isi) {
        if (isi == null) {
            return JsonValue.NULL;
        }
        if (isi instanceof Record r) {
            return objek(r);
        }
        if (isi instanceof Collection<?> c) {
            var b = Json.createArrayBuilder();
            c.forEach(x -> b.add(nilai(x)));
            return b.build();
        }
        if (isi instanceof Boolean b) {
            return b ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (isi instanceof Integer || isi instanceof Long) {
            return Json.createValue(((Number) isi).longValue());
        }
        if (isi instanceof BigDecimal d) {
            return Json.createValue(d);
        }
        if (isi instanceof Enum<?> e) {
            return Json.createValue(e.name());
        }
        if (isi instanceof String || isi instanceof LocalDate || isi instanceof Instant) {
            return Json.createValue(isi.toString());
        }
        throw new IllegalArgumentException("Jenis isian usulan tidak dikenal: " + isi.getClass());
    }

    private static Object record(JsonObject o, Class<?> jenis) {
        var komponen = jenis.getRecordComponents();
        var isi = new Object[komponen.length];
        for (var i = 0; i < komponen.length; i++) {
            isi[i] = baca(o.get(komponen[i].getName()), komponen[i].getGenericType());
        }
        try {
            var konstruktor =
                    jenis.getDeclaredConstructor(
                            Arrays.stream(komponen)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            konstruktor.setAccessible(true);
            return konstruktor.newInstance(isi);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Isi usulan tidak terbaca: " + jenis, e);
        }
    }

    private static Object baca(JsonValue v, Type jenis) {
        if (v == null || v.getValueType() == JsonValue.ValueType.NULL) {
            return jenis == int.class
                    ? (Object) 0
                    : jenis == long.class ? (Object) 0L : jenis == boolean.class ? false : null;
        }
        if (jenis instanceof ParameterizedType p) {
            return ((JsonArray) v)
                    .stream().map(x -> baca(x, p.getActualTypeArguments()[0])).toList();
        }
        return tunggal(v, (Class<?>) jenis);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object tunggal(JsonValue v, Class<?> jenis) {
        if (jenis.isRecord()) {
            return record(v.asJsonObject(), jenis);
        }
        if (jenis == boolean.class || jenis == Boolean.class) {
            return v == JsonValue.TRUE;
        }
        if (v instanceof JsonNumber n) {
            return jenis == BigDecimal.class
                    ? n.bigDecimalValue()
                    : jenis == int.class || jenis == Integer.class
                            ? (Object) n.intValueExact()
                            : (Object) n.longValueExact();
        }
        var teks = ((JsonString) v).getString();
        if (jenis.isEnum()) {
            return Enum.valueOf((Class<? extends Enum>) jenis, teks);
        }
        return jenis == LocalDate.class
                ? LocalDate.parse(teks)
                : jenis == Instant.class ? Instant.parse(teks) : teks;
    }

    private static Object ambil(Record isi, RecordComponent k) {
        try {
            var baca = k.getAccessor();
            baca.setAccessible(true);
            return baca.invoke(isi);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Isi usulan tidak terbaca: " + isi.getClass(), e);
        }
    }
}
