package id.teladan.core.parameter;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A value in a period, as it really holds: defaults of the code are cut where a decision goes before them.
 *
 * @param sampai last day, inclusive; null while open
 * @param keadaan BERLAKU, AKAN_BERLAKU or BERAKHIR as of today
 * @param putusan true when a decision set it
 */
public record MasaNilai(
        String nilai,
        LocalDate mulai,
        LocalDate sampai,
        String dasarId,
        String dasarPasal,
        String keadaan,
        boolean putusan)
        implements Serializable {}
