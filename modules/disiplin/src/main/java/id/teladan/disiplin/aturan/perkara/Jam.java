package id.teladan.disiplin.aturan.perkara;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A running clock.
 *
 * @param batas last day (WIB), included; null where its year has no calendar yet
 */
public record Jam(JenisJam jenis, LocalDate sejak, LocalDate batas) implements Serializable {}
