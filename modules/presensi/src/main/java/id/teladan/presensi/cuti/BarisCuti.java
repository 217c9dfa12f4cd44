package id.teladan.presensi.cuti;

import id.teladan.presensi.aturan.JenisCuti;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request in a list.
 *
 * @param keadaan state for the reader: the status, or BERJALAN and SELESAI of a granted leave
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
        Instant diajukan)
        implements Serializable {}
