package id.teladan.core.riwayat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The records of one kind of a person as of a day.
 *
 * @param diri true when it is the acting person himself
 * @param bolehKelola the acting person may add, correct, void and verify
 * @param bolehUsul the acting person may propose a correction of his own record
 * @param jumlah valid rows by kind, of the kinds that the acting person may read
 * @param butir valid rows first, the latest TMT first; then superseded and void ones
 */
public record LembarRiwayat(
        long pegawaiId,
        String nama,
        String nip,
        boolean diri,
        boolean bolehKelola,
        boolean bolehUsul,
        LocalDate tanggal,
        JenisRiwayat jenis,
        Map<JenisRiwayat, Long> jumlah,
        List<ButirRiwayat> butir)
        implements Serializable {

    public LembarRiwayat {
        butir = List.copyOf(butir);
    }
}
