package id.teladan.core.parameter;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A dated value that is to hold.
 *
 * @param nilai text that the key understands
 * @param mulai first day (WIB)
 * @param sampai last day, inclusive; null = open
 * @param dasarId regulation, id of the register
 */
public record IsiParameter(
        String kunci,
        String nilai,
        LocalDate mulai,
        LocalDate sampai,
        String dasarId,
        String dasarPasal)
        implements Serializable {}
