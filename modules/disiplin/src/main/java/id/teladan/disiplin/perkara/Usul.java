package id.teladan.disiplin.perkara;

import id.teladan.core.aturan.Jejak;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.TingkatHukuman;
import java.io.Serializable;
import java.util.List;

/**
 * What the rules propose for a case.
 *
 * @param tingkat null when the facts lead to no sanction
 * @param diizinkan kinds that may be chosen, the lightest first; empty when the facts lead to no sanction
 * @param telaah why an officer must look at it; null when nothing is special
 */
public record Usul(TingkatHukuman tingkat, List<JenisHukuman> diizinkan, String telaah, Jejak jejak)
        implements Serializable {

    public Usul {
        diizinkan = List.copyOf(diizinkan);
    }

    /** The lightest that may be chosen, or null. */
    public JenisHukuman minimum() {
        return diizinkan.isEmpty() ? null : diizinkan.get(0);
    }
}
