package id.teladan.core.aturan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a result came about: every line of the calculation with its article. Stored beside the decision and never
 * recomputed to explain it; shown by {@code asn:jejak}, printed, returned by REST.
 *
 * @param langkah lines in order; never empty
 * @param aturan version of the rule
 */
public record Jejak(List<Langkah> langkah, VersiAturan aturan) implements Serializable {

    public Jejak {
        langkah = List.copyOf(langkah);
        Objects.requireNonNull(aturan, "aturan");
        if (langkah.isEmpty()) {
            throw new IllegalArgumentException("Jejak tanpa langkah: " + aturan.id());
        }
    }

    /** Starts an explanation under one version of a rule. */
    public static Penyusun mulai(VersiAturan aturan) {
        return new Penyusun(aturan);
    }

    /** Collects the steps. */
    public static final class Penyusun {

        private final VersiAturan aturan;
        private final List<Langkah> langkah = new ArrayList<>();

        private Penyusun(VersiAturan aturan) {
            this.aturan = aturan;
        }

        /** Adds one line; {@code masukan} keeps its order when it is a {@code LinkedHashMap}. */
        public Penyusun langkah(
                String kalimat,
                String rumus,
                Map<String, ?> masukan,
                Object nilai,
                Dasar... dasar) {
            langkah.add(
                    new Langkah(
                            kalimat, rumus, new LinkedHashMap<>(masukan), nilai, List.of(dasar)));
            return this;
        }

        /** Adds lines of another explanation, such as that of a rule used on the way. */
        public Penyusun semua(Jejak lain) {
            langkah.addAll(lain.langkah());
            return this;
        }

        /** The finished explanation. */
        public Jejak selesai() {
            return new Jejak(langkah, aturan);
        }
    }
}
