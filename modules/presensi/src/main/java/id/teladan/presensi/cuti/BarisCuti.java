package id.teladan.presensi.cuti;

import id.teladan.presensi.aturan.JenisCuti;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request in a list.
 *
 * @param keadaan state for the reader: the status, or BERJALAN, SELESAI and DIPANGGIL of a granted leave
 * @param kembaliPada first day at work again of whoever was called back; else null
 */
public record BarisCuti(
        long id,
        long pegawaiId,
        String nama,
        String nip,
        String jabatan,
        String unit,
        JenisCuti jenis,
        StatusCuti status,
        String keadaan,
        LocalDate dari,
        LocalDate sampai,
        int hari,
        Instant diajukan,
        LocalDate kembaliPada)
        implements Serializable {

    /** Last day on which he is away. */
    public LocalDate terakhir() {
        return kembaliPada == null ? sampai : kembaliPada.minusDays(1);
    }
}
