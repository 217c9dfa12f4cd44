package id.teladan.core.pekerjaan;

import id.teladan.core.galat.Pelanggaran;
import java.io.Serializable;
import java.time.Instant;

/**
 * How far a job is.
 *
 * @param selesai rows done; shown even while they are not committed yet
 * @param total rows in all; 0 while unknown
 * @param dimulai null while it waits
 * @param sebab why it failed; else null
 */
public record KemajuanPekerjaan(
        StatusPekerjaan status,
        long selesai,
        long total,
        Instant dimulai,
        Instant berakhir,
        Pelanggaran sebab)
        implements Serializable {

    /** True when nothing more will happen. */
    public boolean berakhirSudah() {
        return status == StatusPekerjaan.SELESAI || status == StatusPekerjaan.GAGAL;
    }

    /** 0 to 100. */
    public int persen() {
        if (status == StatusPekerjaan.SELESAI) {
            return 100;
        }
        return total == 0 ? 0 : (int) Math.min(99, selesai * 100 / total);
    }
}
