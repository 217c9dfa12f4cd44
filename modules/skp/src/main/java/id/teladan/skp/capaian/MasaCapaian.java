package id.teladan.skp.capaian;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.skp.aturan.organisasi.PeriodeEvaluasi;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A period of a year.
 *
 * @param ke 1 to 12 or 1 to 4, or 0 for the year
 */
public record MasaCapaian(int tahun, PeriodeEvaluasi periode, int ke) implements Serializable {

    private static final int TAHUN_AWAL = 2022;
    private static final int DESEMBER = 12;

    public MasaCapaian {
        if (ke < 0 || ke > periode.banyak() || tahun < TAHUN_AWAL || tahun > 9999) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
    }

    public boolean tahunan() {
        return ke == 0;
    }

    /** BULANAN, TRIWULANAN or TAHUNAN: how it is kept. */
    public String jenis() {
        return tahunan() ? "TAHUNAN" : periode.name();
    }

    /** The quarter of the evaluation that uses it, 1 to 4; 0 for the year. */
    public int triwulan() {
        return tahunan() ? 0 : (periode.bulanAkhir(ke) + 2) / 3;
    }

    /** Last day of the period: the reference date of the rules. */
    public LocalDate akhir() {
        return LocalDate.of(tahun, tahunan() ? DESEMBER : periode.bulanAkhir(ke), 1)
                .plusMonths(1)
                .minusDays(1);
    }

    /** First day on which it may be set: the first one of its last month. */
    public LocalDate mulaiDitetapkan() {
        return akhir().withDayOfMonth(1);
    }
}
