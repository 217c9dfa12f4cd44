package id.teladan.skp.keberatan;

import id.teladan.skp.aturan.PredikatKinerja;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An objection in a list.
 *
 * @param triwulan 1 to 4, or 0 for the year
 * @param batasKeputusan last day (WIB) for the decision; null when it was late
 * @param predikatBaru null unless granted
 */
public record BarisKeberatan(
        long id,
        long skpId,
        int tahun,
        int triwulan,
        String nama,
        String nip,
        String jabatan,
        String unit,
        String penilai,
        StatusKeberatan status,
        Instant diajukan,
        LocalDate batasKeputusan,
        Instant diputuskan,
        PredikatKinerja predikatLama,
        PredikatKinerja predikatBaru)
        implements Serializable {

    /** True while somebody has to act. */
    public boolean terbuka() {
        return status == StatusKeberatan.DIAJUKAN || status == StatusKeberatan.DIPERIKSA;
    }
}
