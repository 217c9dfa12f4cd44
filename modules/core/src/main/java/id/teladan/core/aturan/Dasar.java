package id.teladan.core.aturan;

import java.io.Serializable;
import java.util.Objects;

/**
 * The article that a rule step or a dated value rests on.
 *
 * @param id id in {@code docs/regulasi/register.yaml}
 * @param pasal article, as the regulation names it
 */
public record Dasar(String id, String pasal) implements Serializable {

    public Dasar {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pasal, "pasal");
    }
}
