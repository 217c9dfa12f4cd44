package id.teladan.core.formasi;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import java.io.Serializable;

/**
 * A filter of the map of positions; null = not filtered.
 *
 * @param teks words of the position or its unit
 * @param unit a unit with everything below it
 */
public record SaringanFormasi(
        String teks, Long unit, KeadaanFormasi keadaan, JenisJabatan jenis, Jenjang jenjang)
        implements Serializable {

    /** Everything in reach. */
    public static final SaringanFormasi SEMUA = new SaringanFormasi(null, null, null, null, null);

    /** Only what is in this state. */
    public static SaringanFormasi keadaan(KeadaanFormasi keadaan) {
        return new SaringanFormasi(null, null, keadaan, null, null);
    }
}
