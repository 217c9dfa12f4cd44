package id.teladan.presensi.hari;

import id.teladan.presensi.orang.Orang;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The month of a person.
 *
 * @param diri the acting person himself
 * @param hari resolved days in order; days without a row are not resolved yet
 * @param rinci the chosen day; null without one, or while it is not resolved
 */
public record BulanPresensi(
        Orang orang,
        boolean diri,
        YearMonth bulan,
        List<BarisHari> hari,
        RekapBulan rekap,
        RincianHari rinci)
        implements Serializable {

    public BulanPresensi {
        hari = List.copyOf(hari);
    }

    /** The day, or null when it is not resolved. */
    public BarisHari hari(LocalDate tanggal) {
        return hari.stream().filter(h -> h.tanggal().equals(tanggal)).findFirst().orElse(null);
    }
}
