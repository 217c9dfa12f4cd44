package id.teladan.skp.aturan;

import id.teladan.core.aturan.Temuan;
import id.teladan.core.aturan.TingkatTemuan;
import java.io.Serializable;
import java.util.List;

/** Findings about a distribution of predicates. */
public record PolaTerperiksa(List<Temuan> temuan) implements Serializable {

    public PolaTerperiksa {
        temuan = List.copyOf(temuan);
    }

    /** No GALAT; a small unit only gets warnings. */
    public boolean sah() {
        return temuan.stream().noneMatch(t -> t.tingkat() == TingkatTemuan.GALAT);
    }
}
