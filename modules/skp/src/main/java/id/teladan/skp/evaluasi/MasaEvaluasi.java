package id.teladan.skp.evaluasi;

import java.time.LocalDate;

/** The days of an evaluation: a quarter of the year, or the period of the SKP. */
public final class MasaEvaluasi {

    private MasaEvaluasi() {}

    /** Last day of the appraised period: the reference date of the rules. */
    public static LocalDate akhir(int tahun, LocalDate sampai, int triwulan) {
        if (triwulan == 0) {
            return sampai;
        }
        var akhir = LocalDate.of(tahun, triwulan * 3, 1).plusMonths(1).minusDays(1);
        return akhir.isAfter(sampai) ? sampai : akhir;
    }
}
