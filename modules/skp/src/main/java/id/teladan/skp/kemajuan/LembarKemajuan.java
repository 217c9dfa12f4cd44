package id.teladan.skp.kemajuan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The notes of a month.
 *
 * @param boleh true for the owner of an approved SKP
 * @param hasil the results with their codes
 * @param butir notes, the latest day first
 */
public record LembarKemajuan(
        long skpId,
        int tahun,
        String nama,
        LocalDate mulai,
        LocalDate sampai,
        boolean milikSaya,
        boolean boleh,
        List<Hasil> hasil,
        List<Butir> butir)
        implements Serializable {

    /** A result that notes belong to. */
    public record Hasil(long id, String kode, String uraian) implements Serializable {}

    /** A note. */
    public record Butir(
            long id,
            long versi,
            LocalDate tanggal,
            String kode,
            String uraian,
            BigDecimal jumlah,
            String satuan)
            implements Serializable {}

    public LembarKemajuan {
        hasil = List.copyOf(hasil);
        butir = List.copyOf(butir);
    }
}
