package id.teladan.skp.rencanaaksi;

import id.teladan.skp.rencana.Skp;
import java.io.Serializable;
import java.time.LocalDate;

/** The days of a quarter that lie within an SKP; {@code mulai} after {@code sampai} when there are none. */
record MasaTriwulan(LocalDate mulai, LocalDate sampai) implements Serializable {

    private static final int BULAN_TRIWULAN = 3;

    static MasaTriwulan dari(Skp skp, int triwulan) {
        var awal = LocalDate.of(skp.tahun(), (triwulan - 1) * BULAN_TRIWULAN + 1, 1);
        var akhir = awal.plusMonths(BULAN_TRIWULAN).minusDays(1);
        return new MasaTriwulan(
                awal.isBefore(skp.mulai()) ? skp.mulai() : awal,
                akhir.isAfter(skp.sampai()) ? skp.sampai() : akhir);
    }

    boolean memuat(LocalDate hari) {
        return !hari.isBefore(mulai) && !hari.isAfter(sampai);
    }
}
