package id.teladan.skp.pemantauan;

import id.teladan.core.jabatan.Jenjang;
import java.io.Serializable;

/**
 * What the list is narrowed to; null = not narrowed by it.
 *
 * @param teks words of the name in any order, or the beginning of a NIP
 * @param unit id of a unit; its whole subtree counts
 * @param jenjang level of the definitive position
 */
public record SaringanSkp(String teks, Long unit, KeadaanSkp keadaan, Jenjang jenjang)
        implements Serializable {

    /** The same for every level. */
    public SaringanSkp(String teks, Long unit, KeadaanSkp keadaan) {
        this(teks, unit, keadaan, null);
    }
}
