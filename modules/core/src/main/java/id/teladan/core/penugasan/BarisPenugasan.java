package id.teladan.core.penugasan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An acting assignment.
 *
 * @param keadaan BERJALAN, NANTI or SELESAI on the day
 */
public record BarisPenugasan(
        long id,
        long versi,
        String jenis,
        long pegawaiId,
        String pegawai,
        String jabatanAsal,
        String jabatan,
        long unitId,
        String unit,
        LocalDate mulai,
        LocalDate sampai,
        String nomorSk,
        String alasan,
        String alasanAkhir,
        String keadaan)
        implements Serializable {

    /** Can still be ended early. */
    public boolean dapatDiakhiri() {
        return !"SELESAI".equals(keadaan);
    }
}
