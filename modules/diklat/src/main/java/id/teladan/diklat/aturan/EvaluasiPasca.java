package id.teladan.diklat.aturan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Evaluation after a training.
 *
 * @param jatuhTempo day on which it is due
 * @param dapatDitutup both sides have answered
 * @param skor 1 to 5, unrounded; null until both sides have answered
 */
public record EvaluasiPasca(
        LocalDate jatuhTempo, boolean dapatDitutup, BigDecimal skor, Dampak dampak)
        implements Serializable {}
