package id.teladan.skp.aturan.organisasi;

import id.teladan.core.aturan.Temuan;
import java.io.Serializable;
import java.util.List;

/** What a closing needs, and what does not follow the pattern. */
public record PenutupanTerperiksa(SyaratPenutupan syarat, List<Temuan> temuan)
        implements Serializable {

    public PenutupanTerperiksa {
        temuan = List.copyOf(temuan);
    }
}
