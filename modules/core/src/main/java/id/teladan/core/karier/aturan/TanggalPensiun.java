package id.teladan.core.karier.aturan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When a person retires.
 *
 * @param usia age of retirement in full years
 * @param mencapaiPada day on which the age is reached
 * @param tmt first day of retirement
 */
public record TanggalPensiun(int usia, LocalDate mencapaiPada, LocalDate tmt)
        implements Serializable {}
