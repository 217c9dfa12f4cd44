package id.teladan.presensi.aturan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A resolved day.
 *
 * @param masuk arrival, WIB; null without one
 * @param pulang departure, WIB; null without one
 * @param menitTerlambat whole minutes after the begin, 0 when on time or unknown
 * @param menitPulangCepat whole minutes before the end, 0 when not early or unknown
 * @param kode marks, empty for a good or covered day
 * @param persenPotongan sum of the marks' cuts, percent of the base of the rule set
 */
public record HariPresensi(
        LocalDateTime masuk,
        LocalDateTime pulang,
        long menitTerlambat,
        long menitPulangCepat,
        List<KodePresensi> kode,
        BigDecimal persenPotongan)
        implements Serializable {

    public HariPresensi {
        kode = List.copyOf(kode);
    }
}
