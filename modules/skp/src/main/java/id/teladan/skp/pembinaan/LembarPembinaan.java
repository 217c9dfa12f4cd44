package id.teladan.skp.pembinaan;

import id.teladan.skp.umpanbalik.RincianUmpanBalik;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Guidance of an SKP.
 *
 * @param atasan name of the superior of today; null when there is none
 * @param milikSaya true for the employee
 * @param memimpin true for his superior of today
 * @param boleh true while the SKP is in force
 * @param pembinaan meetings that the acting person may read, the latest first
 * @param umpanBalik all feedback, the latest first
 * @param hasil texts of the results by id
 */
public record LembarPembinaan(
        long skpId,
        int tahun,
        String nama,
        String atasan,
        LocalDate mulai,
        LocalDate sampai,
        boolean milikSaya,
        boolean memimpin,
        boolean boleh,
        List<RincianPembinaan> pembinaan,
        List<RincianUmpanBalik> umpanBalik,
        Map<Long, String> hasil)
        implements Serializable {

    public LembarPembinaan {
        pembinaan = List.copyOf(pembinaan);
        umpanBalik = List.copyOf(umpanBalik);
        hasil = Map.copyOf(hasil);
    }
}
