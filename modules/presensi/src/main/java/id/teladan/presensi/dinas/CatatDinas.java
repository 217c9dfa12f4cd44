package id.teladan.presensi.dinas;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Command: enter a letter of assignment for many people.
 *
 * @param petugas NIP, one a line
 */
public record CatatDinas(
        @Size(max = 80) String nomor,
        LocalDate tanggal,
        @Size(max = 300) String perihal,
        @Size(max = 200) String tujuan,
        LocalDate dari,
        LocalDate sampai,
        @Size(max = 20_000) String petugas)
        implements Serializable {

    public CatatDinas {
        nomor = nomor == null ? "" : nomor.strip();
        perihal = perihal == null ? "" : perihal.strip();
        tujuan = tujuan == null ? "" : tujuan.strip();
        petugas = petugas == null ? "" : petugas.strip();
    }
}
