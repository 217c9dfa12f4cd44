package id.teladan.skp.daftar;

import id.teladan.skp.rencana.StatusSkp;
import java.io.Serializable;
import java.time.Instant;

/**
 * An SKP that waits for a decision.
 *
 * @param nomorVersi approved version in force; 0 for a first submission
 */
public record BarisAntrean(
        long id,
        long versi,
        long pegawaiId,
        String nama,
        String jabatan,
        String unit,
        int tahun,
        StatusSkp status,
        int nomorVersi,
        Instant diajukanPada,
        long jumlahHasil,
        long belumTertaut)
        implements Serializable {

    /** First submission in which everything is linked: nothing but reading stands before the approval. */
    public boolean tanpaRisiko() {
        return nomorVersi == 0 && belumTertaut == 0;
    }
}
