package id.teladan.core.acuan;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import java.io.Serializable;

/**
 * A filter of the reference data; null = not filtered, except that without a state what has ended is left out.
 *
 * @param teks words of the name or of the decree
 */
public record SaringanAcuan(
        String teks, KeadaanAcuan keadaan, JenisJabatan jenis, Jenjang jenjang, Integer kelas)
        implements Serializable {

    /** Everything that holds or will hold. */
    public static final SaringanAcuan SEMUA = new SaringanAcuan(null, null, null, null, null);
}
