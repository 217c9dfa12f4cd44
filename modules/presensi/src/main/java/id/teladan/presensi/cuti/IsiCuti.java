package id.teladan.presensi.cuti;

import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.aturan.KeperluanCuti;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the employee writes into the form.
 *
 * @param keperluan null where it does not matter
 * @param anakKe only for MELAHIRKAN, else null
 * @param alamat where he can be reached during the leave
 * @param berkas kept own files, such as the letter of a doctor
 * @param penggantiId colleague who stands in; null = nobody named
 */
public record IsiCuti(
        JenisCuti jenis,
        LocalDate dari,
        LocalDate sampai,
        KeperluanCuti keperluan,
        @Min(1) @Max(30) Integer anakKe,
        @Size(max = 1000) String alasan,
        @Size(max = 300) String alamat,
        @Size(max = 30) String telepon,
        @Size(max = 10) List<Long> berkas,
        Long penggantiId)
        implements Serializable {

    public IsiCuti {
        alasan = alasan == null ? "" : alasan.strip();
        alamat = alamat == null ? "" : alamat.strip();
        telepon = telepon == null ? "" : telepon.strip();
        berkas = List.copyOf(berkas);
    }

    /** The same with another last day. */
    IsiCuti sampai(LocalDate akhir) {
        return new IsiCuti(
                jenis,
                dari,
                akhir,
                keperluan,
                anakKe,
                alasan,
                alamat,
                telepon,
                berkas,
                penggantiId);
    }
}
