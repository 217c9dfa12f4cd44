package id.teladan.core.formasi;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A position with its posts and holders on a day.
 *
 * @param terisi people who hold it definitively
 * @param lowongSejak since when a post has been vacant; null when none is
 * @param pelaksanaJenis PJ, PLT or PLH; null when nobody acts for it
 * @param pelaksana who acts for it; null when nobody does
 */
public record BarisFormasi(
        long id,
        String jabatan,
        String jenjang,
        int kelas,
        boolean kepala,
        long unitId,
        String unit,
        String opd,
        int formasi,
        int terisi,
        LocalDate lowongSejak,
        String pelaksanaJenis,
        String pelaksana)
        implements Serializable {

    /** Posts that nobody holds definitively. */
    public int lowong() {
        return Math.max(0, formasi - terisi);
    }

    /** More holders than posts. */
    public int lebih() {
        return Math.max(0, terisi - formasi);
    }
}
