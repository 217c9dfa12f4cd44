package id.teladan.skp.daftar;

import id.teladan.skp.rencana.StatusSkp;
import java.io.Serializable;

/**
 * A subordinate of today with his SKP of a year.
 *
 * @param skpId null when he has none
 * @param masa quarter of the last evaluation that was set, 5 = the year; null before the first
 * @param predikat its predicate; null before
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
        Integer masa,
        String predikat)
        implements Serializable {

    private static final int TAHUNAN = 5;

    /** Quarter of the last evaluation as pages know it: 0 = the year. */
    public int triwulan() {
        return masa == null || masa == TAHUNAN ? 0 : masa;
    }

    /** State for the badge; BELUM_ADA without an SKP. */
    public String keadaan() {
        return status == null ? "BELUM_ADA" : status.name();
    }
}
