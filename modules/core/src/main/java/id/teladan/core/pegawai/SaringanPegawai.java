package id.teladan.core.pegawai;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import java.io.Serializable;

/**
 * What a list of people is narrowed to; null = not narrowed by it.
 *
 * @param teks words of the name in any order, or the beginning of a NIP
 * @param unit id of a unit; its whole subtree counts
 * @param golongan code of the rank of today
 * @param kedudukan code of the legal standing, such as {@code 01}
 */
public record SaringanPegawai(
        String teks,
        Long unit,
        StatusPegawai status,
        String golongan,
        JenisJabatan jenis,
        Jenjang jenjang,
        String kedudukan)
        implements Serializable {

    /** Everybody in the scope. */
    public static final SaringanPegawai KOSONG =
            new SaringanPegawai(null, null, null, null, null, null, null);

    /** Only the people of a unit and of everything below it. */
    public static SaringanPegawai unit(long id) {
        return new SaringanPegawai(null, id, null, null, null, null, null);
    }

    /** True when nothing narrows the list. */
    public boolean kosong() {
        return equals(KOSONG);
    }
}
