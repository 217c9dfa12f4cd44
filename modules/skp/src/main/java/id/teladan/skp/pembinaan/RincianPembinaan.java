package id.teladan.skp.pembinaan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A meeting with what the acting person may do with it.
 *
 * @param masalah null before the result is written
 * @param tindakLanjut last day of the follow-up; null when none was agreed
 * @param dariPegawai true when the employee asked for it
 */
public record RincianPembinaan(
        long id,
        long versi,
        JenisPembinaan jenis,
        StatusPembinaan status,
        LocalDate tanggal,
        String agenda,
        String masalah,
        String hasil,
        LocalDate tindakLanjut,
        Instant tindakLanjutSelesai,
        String pembina,
        String jabatan,
        boolean dariPegawai,
        String tanggapan,
        Instant ditanggapiPada,
        String alasanBatal,
        Boleh boleh)
        implements Serializable {

    /** What the acting person may do. */
    public record Boleh(boolean catat, boolean konfirmasi, boolean selesaikan, boolean batalkan)
            implements Serializable {}

    public boolean rahasia() {
        return jenis == JenisPembinaan.KONSELING;
    }
}
