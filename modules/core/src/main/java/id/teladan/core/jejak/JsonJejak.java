package id.teladan.core.jejak;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.NilaiBaku;
import id.teladan.core.aturan.VersiAturan;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes and reads a {@link Jejak} as the JSON object {@code {"jejak": […], "aturan": {…}}} of the API. */
public final class JsonJejak {

    /** Found once; the static methods of {@code Json} look for it at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private JsonJejak() {}

    /** The text that is stored beside a decision. */
    public static String tulis(Jejak jejak) {
        return tambahkan(JSON.createObjectBuilder(), jejak).build().toString();
    }

    /** Adds {@code jejak} and {@code aturan} to an object. */
    public static JsonObjectBuilder tambahkan(JsonObjectBuilder objek, Jejak jejak) {
        var langkah = JSON.createArrayBuilder();
        for (var l : jejak.langkah()) {
            var dasar = JSON.createArrayBuilder();
            l.dasar()
                    .forEach(
                            d ->
                                    dasar.add(
                                            JSON.createObjectBuilder()
                                                    .add("id", d.id())
                                                    .add("pasal", d.pasal())));
            langkah.add(
                    JSON.createObjectBuilder()
                            .add("langkah", l.langkah())
                            .add("rumus", l.rumus())
                            .add("masukan", nilai(l.masukan()))
                            .add("nilai", nilai(l.nilai()))
                            .add("dasar", dasar));
        }
        return objek.add("jejak", langkah)
                .add(
                        "aturan",
                        JSON.createObjectBuilder()
                                .add("id", jejak.aturan().id())
                                .add("versi", jejak.aturan().versi())
                                .add("berlakuSejak", jejak.aturan().berlakuSejak().toString()));
    }

    /** Reads what {@link #tulis} wrote; the result equals the original. */
    public static Jejak baca(String teks) {
        try (var pembaca = JSON.createReader(new StringReader(teks))) {
            var objek = pembaca.readObject();
            var langkah = new ArrayList<Langkah>();
            for (var l : objek.getJsonArray("jejak").getValuesAs(JsonObject.class)) {
                langkah.add(
                        new Langkah(
                                l.getString("langkah"),
                                l.getString("rumus"),
                                peta(l.getJsonObject("masukan")),
                                polos(l.get("nilai")),
                                l.getJsonArray("dasar").getValuesAs(JsonObject.class).stream()
                                        .map(
                                                d ->
                                                        new Dasar(
                                                                d.getString("id"),
                                                                d.getString("pasal")))
                                        .toList()));
            }
            var aturan = objek.getJsonObject("aturan");
            return new Jejak(
                    langkah,
                    new VersiAturan(
                            aturan.getString("id"),
                            aturan.getString("versi"),
                            LocalDate.parse(aturan.getString("berlakuSejak"))));
        }
    }

    /** Any plain value (see {@link NilaiBaku}) as JSON. */
    public static JsonValue nilai(Object nilai) {
        var baku = NilaiBaku.dari(nilai);
        if (baku == null) {
            return JsonValue.NULL;
        }
        if (baku instanceof String s) {
            return JSON.createValue(s);
        }
        if (baku instanceof Boolean b) {
            return b ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (baku instanceof Long l) {
            return JSON.createValue(l);
        }
        if (baku instanceof BigDecimal d) {
            return JSON.createValue(d);
        }
        if (baku instanceof List<?> daftar) {
            var larik = JSON.createArrayBuilder();
            daftar.forEach(x -> larik.add(nilai(x)));
            return larik.build();
        }
        var objek = JSON.createObjectBuilder();
        ((Map<?, ?>) baku).forEach((k, v) -> objek.add(String.valueOf(k), nilai(v)));
        return objek.build();
    }

    private static Map<String, Object> peta(JsonObject objek) {
        var hasil = new LinkedHashMap<String, Object>();
        objek.forEach((k, v) -> hasil.put(k, polos(v)));
        return hasil;
    }

    private static Object polos(JsonValue nilai) {
        return switch (nilai.getValueType()) {
            case NULL -> null;
            case TRUE -> true;
            case FALSE -> false;
            case STRING -> ((JsonString) nilai).getString();
            case NUMBER -> ((JsonNumber) nilai).bigDecimalValue();
            case ARRAY -> {
                var hasil = new ArrayList<Object>();
                ((JsonArray) nilai).forEach(v -> hasil.add(polos(v)));
                yield hasil;
            }
            case OBJECT -> peta((JsonObject) nilai);
        };
    }
}
