package id.teladan.core.parameter;

import id.teladan.core.aturan.Kunci;
import java.util.List;

/**
 * Parameters that the same rules read.
 *
 * @param modul module that owns them, such as {@code skp}
 * @param kalkulator names of the calculators whose answer they change
 */
public record KelompokKunci(String modul, List<Kunci<?>> kunci, List<String> kalkulator) {

    public KelompokKunci {
        kunci = List.copyOf(kunci);
        kalkulator = List.copyOf(kalkulator);
    }
}
