package id.teladan.uji;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One worked example of a calculator. The files {@code src/test/resources/kasus/kalkulator/<nama>.json} of the modules
 * hold an array of {@code {judul, masukan | mentah, status, hasil | pelanggaran}}; the tests of the use case and the tests over
 * HTTP read the same files. {@code hasil} lists the fields that matter, {@code pelanggaran} is complete.
 *
 * @param kalkulator name of the calculator, from the file name
 * @param kasus the case; {@code masukan} is the body as JSON, {@code mentah} the body as raw text
 */
public record KasusKalkulator(String kalkulator, JsonObject kasus) {

    /** Cases of all calculators below a folder {@code kasus/kalkulator} of any module of the checkout. */
    public static List<KasusKalkulator> semua(Path akar) {
        try (var berkas = Files.list(akar.resolve("modules"))) {
            var hasil = new ArrayList<KasusKalkulator>();
            for (var modul : berkas.sorted().toList()) {
                hasil.addAll(modul(modul));
            }
            return hasil;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cases of one module, given by its folder. */
    public static List<KasusKalkulator> modul(Path folder) {
        var kasus = folder.resolve("src/test/resources/kasus/kalkulator");
        if (!Files.isDirectory(kasus)) {
            return List.of();
        }
        try (var berkas = Files.list(kasus)) {
            var hasil = new ArrayList<KasusKalkulator>();
            for (var f : berkas.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
                var nama = f.getFileName().toString().replace(".json", "");
                try (var isi = Json.createReader(Files.newBufferedReader(f))) {
                    isi.readArray()
                            .getValuesAs(JsonObject.class)
                            .forEach(k -> hasil.add(new KasusKalkulator(nama, k)));
                }
            }
            return hasil;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String judul() {
        return kasus.getString("judul");
    }

    /** The request body as text. */
    public String isi() {
        return kasus.containsKey("mentah")
                ? kasus.getString("mentah")
                : kasus.get("masukan").toString();
    }

    public int status() {
        return kasus.getInt("status");
    }

    /** Expected output fields; null when violations are expected. */
    public JsonObject hasil() {
        return kasus.getJsonObject("hasil");
    }

    /** Expected violations as {@code bidang:kode}, in order. */
    public List<String> pelanggaran() {
        return kasus.getJsonArray("pelanggaran").getValuesAs(JsonObject.class).stream()
                .map(p -> p.getString("bidang") + ":" + p.getString("kode"))
                .toList();
    }

    /**
     * Where an answer differs from what is expected, or null. Objects may hold more fields than expected, lists must
     * have the same length, numbers are compared by value.
     */
    public static String beda(JsonValue diharapkan, JsonValue nyata, String jalur) {
        if (nyata == null) {
            return jalur + " tidak ada";
        }
        if (diharapkan.getValueType() != nyata.getValueType()) {
            return jalur + ": " + nyata + ", bukan " + diharapkan;
        }
        return switch (diharapkan.getValueType()) {
            case OBJECT -> bedaObjek(diharapkan.asJsonObject(), nyata.asJsonObject(), jalur);
            case ARRAY -> bedaDaftar(diharapkan.asJsonArray(), nyata.asJsonArray(), jalur);
            case NUMBER ->
                    ((JsonNumber) diharapkan)
                                            .bigDecimalValue()
                                            .compareTo(((JsonNumber) nyata).bigDecimalValue())
                                    == 0
                            ? null
                            : jalur + ": " + nyata + ", bukan " + diharapkan;
            default ->
                    diharapkan.equals(nyata)
                            ? null
                            : jalur + ": " + nyata + ", bukan " + diharapkan;
        };
    }

    private static String bedaObjek(JsonObject diharapkan, JsonObject nyata, String jalur) {
        for (var nama : diharapkan.keySet()) {
            var beda = beda(diharapkan.get(nama), nyata.get(nama), jalur + "." + nama);
            if (beda != null) {
                return beda;
            }
        }
        return null;
    }

    private static String bedaDaftar(JsonArray diharapkan, JsonArray nyata, String jalur) {
        if (diharapkan.size() != nyata.size()) {
            return jalur + ": " + nyata + ", bukan " + diharapkan;
        }
        for (var i = 0; i < diharapkan.size(); i++) {
            var beda = beda(diharapkan.get(i), nyata.get(i), jalur + "[" + i + "]");
            if (beda != null) {
                return beda;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return kalkulator + ": " + judul();
    }
}
