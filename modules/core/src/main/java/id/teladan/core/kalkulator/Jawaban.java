package id.teladan.core.kalkulator;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.NilaiBaku;
import id.teladan.core.jejak.JsonJejak;
import jakarta.json.Json;
import java.io.Serializable;
import java.util.Map;

/**
 * Answer of a calculator.
 *
 * @param hasil output fields in order, in the plain forms of {@link NilaiBaku}
 */
public record Jawaban(Map<String, Object> hasil, Jejak jejak) implements Serializable {

    @SuppressWarnings("unchecked")
    public Jawaban {
        hasil = (Map<String, Object>) NilaiBaku.dari(hasil);
    }

    /** {@code {"hasil": {…}, "jejak": […], "aturan": {…}}}. */
    public String json() {
        return JsonJejak.tambahkan(
                        Json.createObjectBuilder().add("hasil", JsonJejak.nilai(hasil)), jejak)
                .build()
                .toString();
    }
}
