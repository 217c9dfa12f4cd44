package id.teladan.core.aturan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Which version of which rule gave a result.
 *
 * @param id stable id, such as {@code predikat-permenpanrb-6-2022}
 * @param versi rises when the same regulation is computed differently
 * @param berlakuSejak first reference date of this version
 */
public record VersiAturan(String id, String versi, LocalDate berlakuSejak) implements Serializable {

    public VersiAturan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(versi, "versi");
        Objects.requireNonNull(berlakuSejak, "berlakuSejak");
    }
}
