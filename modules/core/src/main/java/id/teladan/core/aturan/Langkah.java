package id.teladan.core.aturan;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One line of a calculation. Inputs and value are kept in the plain forms of {@link NilaiBaku}, so that a stored step
 * equals the computed one.
 *
 * @param langkah what was done, a short Indonesian sentence
 * @param rumus the formula in words or signs
 * @param masukan inputs by name, in order
 * @param nilai outcome; null when the step found none
 * @param dasar articles; never empty
 */
public record Langkah(
        String langkah, String rumus, Map<String, Object> masukan, Object nilai, List<Dasar> dasar)
        implements Serializable {

    @SuppressWarnings("unchecked")
    public Langkah {
        Objects.requireNonNull(langkah, "langkah");
        Objects.requireNonNull(rumus, "rumus");
        masukan = (Map<String, Object>) NilaiBaku.dari(masukan);
        nilai = NilaiBaku.dari(nilai);
        dasar = List.copyOf(dasar);
        if (dasar.isEmpty()) {
            throw new IllegalArgumentException("Langkah tanpa dasar: " + langkah);
        }
    }

    /** Inputs in the order written: {@code isi("n", 20, "terbanyak", "BAIK")}. */
    public static Map<String, Object> isi(Object... namaDanNilai) {
        var hasil = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namaDanNilai.length; i += 2) {
            hasil.put((String) namaDanNilai[i], namaDanNilai[i + 1]);
        }
        return hasil;
    }
}
