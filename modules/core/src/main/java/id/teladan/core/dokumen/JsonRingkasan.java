package id.teladan.core.dokumen;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;

/** The summary of a document as JSON: {@code [{"label":…,"nilai":…}]}. */
final class JsonRingkasan {

    private JsonRingkasan() {}

    static String tulis(List<ButirRingkasan> butir) {
        var b = Json.createArrayBuilder();
        butir.forEach(
                x ->
                        b.add(
                                Json.createObjectBuilder()
                                        .add("label", x.label())
                                        .add("nilai", x.nilai())));
        return b.build().toString();
    }

    static List<ButirRingkasan> baca(String json) {
        try (var baca = Json.createReader(new StringReader(json))) {
            return baca.readArray().getValuesAs(JsonObject.class).stream()
                    .map(o -> new ButirRingkasan(o.getString("label"), o.getString("nilai")))
                    .toList();
        }
    }
}
