package id.teladan.skp.daftar;

import id.teladan.skp.rencana.StatusSkp;
import java.io.Serializable;

/**
 * A subordinate of today with his SKP of a year.
 *
 * @param skpId null when he has none
 * @param predikat predicate of the yearly evaluation; null before
 */
public record BarisTim(
        long pegawaiId,
        String nama,
        String nip,
        String jabatan,
        String unit,
        Long skpId,
        StatusSkp status,
        long jumlahHasil,
        long jumlahIndikator,
        long indikatorTerisi,
        String predikat)
        implements Serializable {

    /** State for the badge; BELUM_ADA without an SKP. */
    public String keadaan() {
        return status == null ? "BELUM_ADA" : status.name();
    }
}
