package id.teladan.disiplin.aturan;

import java.time.YearMonth;
import java.util.List;

/**
 * Absence of one person in one year, without a valid reason.
 *
 * @param tahun the calendar year; absence of other years does not count
 * @param hari working days of absence in the year
 * @param berturutTerpanjang longest run of adjacent working days
 * @param bulanBerturut month in which a run first reached the length of dismissal; null without one or when not known
 * @param menitKurang minutes of lateness and early leaving in the year
 * @param riwayat earlier sanctions for absence, any order
 */
public record FaktaKetidakhadiran(
        JenisPegawai jenisPegawai,
        int tahun,
        int hari,
        int berturutTerpanjang,
        YearMonth bulanBerturut,
        int menitKurang,
        List<Riwayat> riwayat) {

    /**
     * A sanction for absence.
     *
     * @param padaHari count of days on which it was based
     */
    public record Riwayat(JenisHukuman jenis, int padaHari, int tahun) {}

    public FaktaKetidakhadiran {
        riwayat = List.copyOf(riwayat);
    }
}
