package id.teladan.presensi.dinas;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A letter of assignment.
 *
 * @param petugas the people whom the reader may see
 * @param orang how many it names
 * @param dibatalkanPada null while it holds
 */
public record RincianDinas(
        long id,
        long versi,
        String nomor,
        LocalDate tanggal,
        String perihal,
        String tujuan,
        LocalDate dari,
        LocalDate sampai,
        String dicatatOleh,
        Instant dicatatPada,
        String dibatalkanOleh,
        Instant dibatalkanPada,
        String alasanBatal,
        int orang,
        List<Orang> petugas,
        boolean bolehBatalkan)
        implements Serializable {

    /** Somebody who travels. */
    public record Orang(long id, String nama, String nip, String jabatan, String unit)
            implements Serializable {}

    public RincianDinas {
        petugas = List.copyOf(petugas);
    }
}
