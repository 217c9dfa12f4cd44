package id.teladan.core.fakta;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * The newest facts of one OPD.
 *
 * @param pembilang numerator by measure
 * @param penyebut denominator by measure
 */
public record FaktaOpd(
        long opdId,
        String opd,
        LocalDate hari,
        Instant dihitung,
        Map<String, Long> pembilang,
        Map<String, Long> penyebut)
        implements Serializable {

    public FaktaOpd {
        pembilang = Map.copyOf(pembilang);
        penyebut = Map.copyOf(penyebut);
    }

    public long jumlah(String ukuran) {
        return pembilang.getOrDefault(ukuran, 0L);
    }

    public long dari(String ukuran) {
        return penyebut.getOrDefault(ukuran, 0L);
    }
}
