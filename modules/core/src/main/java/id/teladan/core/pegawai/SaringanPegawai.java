package id.teladan.core.pegawai;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import java.io.Serializable;
import java.util.List;

/**
 * What a list of people is narrowed to; null = not narrowed by it.
 *
 * @param teks words of the name in any order, or the beginning of a NIP
 * @param unit id of a unit; its whole subtree counts
 * @param golongan code of the rank of today
 * @param kedudukan code of the legal standing, such as {@code 01}
 * @param kurang what is missing in the record
 * @param hanya ids of people; empty = not narrowed by it
 */
public record SaringanPegawai(
        String teks,
        Long unit,
        StatusPegawai status,
        String golongan,
        JenisJabatan jenis,
        Jenjang jenjang,
        String kedudukan,
        Kekurangan kurang,
        List<Long> hanya)
        implements Serializable {

    /** Everybody in the scope. */
    public static final SaringanPegawai KOSONG =
            new SaringanPegawai(null, null, null, null, null, null, null, null, List.of());

    public SaringanPegawai {
        hanya = List.copyOf(hanya);
    }

    /** Narrowed by what people are, not by what their records lack. */
    public SaringanPegawai(
            String teks,
            Long unit,
            StatusPegawai status,
            String golongan,
            JenisJabatan jenis,
            Jenjang jenjang,
            String kedudukan) {
        this(teks, unit, status, golongan, jenis, jenjang, kedudukan, null, List.of());
    }

    /** Only the people of a unit and of everything below it. */
    public static SaringanPegawai unit(long id) {
        return new SaringanPegawai(null, id, null, null, null, null, null);
    }

    /** The same, and only these people. */
    public SaringanPegawai hanya(List<Long> id) {
        return new SaringanPegawai(
                teks, unit, status, golongan, jenis, jenjang, kedudukan, kurang, id);
    }

    /** True when nothing narrows the list. */
    public boolean kosong() {
        return equals(KOSONG);
    }
}
