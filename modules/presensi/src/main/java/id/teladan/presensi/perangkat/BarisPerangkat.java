package id.teladan.presensi.perangkat;

import java.io.Serializable;
import java.time.Instant;

/**
 * A device in the list.
 *
 * @param id null for one that knocks and is not on the allow-list
 * @param terakhir its last request; null before the first one
 * @param tapTerakhir latest punch it has brought
 * @param selisih seconds that its clock is ahead of ours; null when not measured
 * @param menunggu things of it in the quarantine
 */
public record BarisPerangkat(
        Long id,
        String sn,
        String nama,
        Long unitId,
        String unit,
        String lokasi,
        KeadaanPerangkat keadaan,
        Instant terakhir,
        Instant tapTerakhir,
        Integer selisih,
        String alamat,
        long menunggu)
        implements Serializable {

    private static final int SELISIH_PATUT = 60;

    /** True when its clock is wrong by more than a minute. */
    public boolean jamMelenceng() {
        return selisih != null && Math.abs(selisih) > SELISIH_PATUT;
    }
}
