package id.teladan.skp.aturan.angkakredit;

import id.teladan.skp.aturan.PredikatKinerja;
import java.io.Serializable;

/**
 * A predicate over some months.
 *
 * @param bulan 1 to 12
 */
public record PeriodePredikat(PredikatKinerja predikat, int bulan) implements Serializable {}
