package id.teladan.disiplin.aturan;

import java.io.Serializable;
import java.util.List;

/** Sanctions from which the officer chooses one, the lightest first. */
public record PilihanHukuman(TingkatHukuman tingkat, List<JenisHukuman> diizinkan)
        implements Serializable {

    public PilihanHukuman {
        diizinkan = List.copyOf(diizinkan);
    }

    /** The lightest that may be chosen. */
    public JenisHukuman minimum() {
        return diizinkan.get(0);
    }
}
