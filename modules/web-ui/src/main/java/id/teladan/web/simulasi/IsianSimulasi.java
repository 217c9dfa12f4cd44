package id.teladan.web.simulasi;

import id.teladan.core.kalkulator.SkemaKalkulator;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of one calculator: a tree of fields, read from and written to JSON. */
final class IsianSimulasi implements Serializable {

    /** Longer addresses are not shared; browsers and logs cut them. */
    private static final int ALAMAT_TERPANJANG = 1800;

    private final String kalkulator;
    private final List<SimpulIsian> akar;
    private List<SimpulIsian> baris = List.of();

    IsianSimulasi(SkemaKalkulator skema) {
        kalkulator = skema.nama();
        akar = skema.masukan().stream().map(SimpulIsian::dari).toList();
        ratakan();
    }

    /** Takes over an input; a text that is no JSON object changes nothing. */
    void isi(String json) {
        var pohon = baca(json);
        akar.forEach(a -> a.isi(pohon.get(a.getBidang().nama())));
        ratakan();
    }

    void tambah(SimpulIsian daftar) {
        daftar.tambah();
        ratakan();
    }

    void buang(SimpulIsian butir) {
        baris.forEach(b -> b.buang(butir));
        ratakan();
    }

    List<SimpulIsian> baris() {
        return baris;
    }

    /** The input as the calculator reads it. */
    Map<String, Object> pohon() {
        return pohon(false);
    }

    /** Address of the page with this input; free text is left out, null when it would be too long. */
    String alamat() {
        var isi = Json.createObjectBuilder(rapikan(pohon(true))).build().toString();
        var hasil = "?k=" + kalkulator + "&isi=" + URLEncoder.encode(isi, StandardCharsets.UTF_8);
        return hasil.length() > ALAMAT_TERPANJANG ? null : hasil;
    }

    private Map<String, Object> pohon(boolean tanpaTeks) {
        var hasil = new LinkedHashMap<String, Object>();
        for (var a : akar) {
            var isi = a.pohon(tanpaTeks);
            if (isi != null) {
                hasil.put(a.getBidang().nama(), isi);
            }
        }
        return hasil;
    }

    private void ratakan() {
        var semua = new ArrayList<SimpulIsian>();
        akar.forEach(a -> a.ratakan(a.getBidang().nama(), 0, 0, semua));
        baris = semua;
    }

    /** Without nulls in lists, which JSON-P does not take. */
    @SuppressWarnings("unchecked")
    private static <T> T rapikan(T isi) {
        if (isi instanceof Map<?, ?> peta) {
            var hasil = new LinkedHashMap<String, Object>();
            peta.forEach((k, v) -> hasil.put(String.valueOf(k), rapikan(v)));
            return (T) hasil;
        }
        if (isi instanceof List<?> daftar) {
            return (T) daftar.stream().map(x -> x == null ? "" : rapikan(x)).toList();
        }
        return isi;
    }

    private static Map<String, Object> baca(String json) {
        try (var pembaca = Json.createReader(new StringReader(json == null ? "{}" : json))) {
            return objek(pembaca.readObject());
        } catch (JsonException e) {
            return Map.of();
        }
    }

    private static Map<String, Object> objek(JsonObject o) {
        var hasil = new LinkedHashMap<String, Object>();
        o.forEach((k, v) -> hasil.put(k, nilai(v)));
        return hasil;
    }

    private static Object nilai(JsonValue v) {
        return switch (v.getValueType()) {
            case OBJECT -> objek(v.asJsonObject());
            case ARRAY -> daftar(v.asJsonArray());
            case STRING -> ((JsonString) v).getString();
            case NUMBER -> angka((JsonNumber) v);
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
        };
    }

    private static List<Object> daftar(JsonArray d) {
        var hasil = new ArrayList<Object>();
        d.forEach(v -> hasil.add(nilai(v)));
        return hasil;
    }

    private static BigDecimal angka(JsonNumber n) {
        return n.toString().length() > 40 ? null : n.bigDecimalValue();
    }
}
