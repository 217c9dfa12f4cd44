package id.teladan.core.kalender;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.HariLibur;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day off of a year.
 *
 * @param unitId unit whose people have it off; null = everybody. Only for local holidays
 * @param dasarId decree or regulation
 * @param dasarPasal where it stands in it
 */
public record ButirLibur(
        LocalDate tanggal,
        HariLibur.Jenis jenis,
        String nama,
        Long unitId,
        String dasarId,
        String dasarPasal)
        implements Serializable {

    /** What tells it from the others of the year. */
    String kunci() {
        return tanggal + "|" + jenis + "|" + (unitId == null ? "" : unitId);
    }

    HariLibur libur() {
        return new HariLibur(tanggal, jenis, nama, new Dasar(dasarId, dasarPasal));
    }
}
